package oncall.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * Which rotation a swap or an override belongs to: the one that it names, or else the one among whose rotation days its
 * dates are. An override without a name can belong to several rotations, each of which has days of its own.
 */
public final class Agreements {

    private Agreements() {}

    /** The swaps of a rotation, as listed. */
    public static List<SwapSpec> swaps(TeamSpec team, RotationSpec rotation) {
        List<SwapSpec> own = new ArrayList<>();
        for (SwapSpec swap : team.swaps()) {
            if (team.rotations().size() == 1 || isClear(swap, team) && isOf(swap, rotation)) {
                own.add(swap);
            }
        }
        return own;
    }

    /** The overrides of a rotation, as listed. */
    public static List<OverrideSpec> overrides(TeamSpec team, RotationSpec rotation) {
        List<OverrideSpec> own = new ArrayList<>();
        for (OverrideSpec override : team.overrides()) {
            if (team.rotations().size() == 1 || isClear(override, team) && isOf(override, rotation)) {
                own.add(override);
            }
        }
        return own;
    }

    /** Whether the swap belongs to exactly one rotation. */
    public static boolean isClear(SwapSpec swap, TeamSpec team) {
        int found = 0;
        for (RotationSpec rotation : team.rotations()) {
            found += isOf(swap, rotation) ? 1 : 0;
        }
        return found == 1;
    }

    /** Whether each date of the override is a day of at most one rotation to which it can belong, and some date is. */
    public static boolean isClear(OverrideSpec override, TeamSpec team) {
        DateRange days = override.days().range();
        boolean any = false;
        for (int i = 0; days != null && i < Math.min(days.days(), 7); i++) {
            int found = 0;
            for (RotationSpec rotation : team.rotations()) {
                found += isOn(days.from().plusDays(i), override.rotation(), rotation) ? 1 : 0;
            }
            if (found > 1) {
                return false;
            }
            any |= found == 1;
        }
        return any;
    }

    private static boolean isOf(SwapSpec swap, RotationSpec rotation) {
        return isOn(swap.shift(), swap, rotation) && isOn(swap.inReturn(), swap, rotation);
    }

    private static boolean isOn(@Nullable Located<LocalDate> date, SwapSpec swap, RotationSpec rotation) {
        return date == null || isOn(date.value(), swap.rotation(), rotation);
    }

    private static boolean isOf(OverrideSpec override, RotationSpec rotation) {
        DateRange days = override.days().range();
        for (int i = 0; days != null && i < Math.min(days.days(), 7); i++) {
            if (isOn(days.from().plusDays(i), override.rotation(), rotation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(LocalDate date, @Nullable Located<String> named, RotationSpec rotation) {
        return named == null ? rotation.hasDay(date) : named.value().equals(rotation.idOrMain());
    }
}
