/** How holidays.yaml differs from the public holidays. */
@NullMarked
package oncall.report.holidays;

import org.jspecify.annotations.NullMarked;
