/**
 * What the plan means: records that have no places in files and cannot be wrong. Every day range includes both ends.
 * Ids are unique. A record holds the engineers that it refers to. Depends on no other package.
 */
@NullMarked
package oncall.model;

import org.jspecify.annotations.NullMarked;
