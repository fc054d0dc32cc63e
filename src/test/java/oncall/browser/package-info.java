/** Pages as people see them: opened in a real browser, which the profile {@code browser} needs and no other test does. */
package oncall.browser;
