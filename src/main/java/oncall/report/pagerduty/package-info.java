/** A schedule as requests to PagerDuty. */
@NullMarked
package oncall.report.pagerduty;

import org.jspecify.annotations.NullMarked;
