export function systemChromium(): string | undefined;
export function firefoxEsr(): string | undefined;
export function webkitGtk(): { driver: string; screen: string; browser: string } | undefined;
