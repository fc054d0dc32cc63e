/** Pages in a real browser, for the check in src/test/browser. */
package oncall.browser;
