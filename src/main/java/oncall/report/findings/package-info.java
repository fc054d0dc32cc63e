/** What validate finds, in the formats that people and CI systems read. */
@NullMarked
package oncall.report.findings;

import org.jspecify.annotations.NullMarked;
