/** The findings of validate, in formats for people and CI systems. */
@NullMarked
package oncall.report.findings;

import org.jspecify.annotations.NullMarked;
