// Node 20 has no Temporal; the app loads the same polyfill where a browser has none.
import 'temporal-polyfill/global';
