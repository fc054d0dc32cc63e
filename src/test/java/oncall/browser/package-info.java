/** Pages as people see them: opened in a real browser, by the check in src/test/browser. */
package oncall.browser;
