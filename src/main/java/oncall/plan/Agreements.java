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
        for (SwapSpec swap : team.list(TeamSpec.SWAPS)) {
            List<RotationSpec> possible = possible(swap, team);
            boolean isOwn = possible.size() == 1 && possible.get(0).idOrMain().equals(rotation.idOrMain());
            if (team.rotations().size() == 1 || isOwn) {
                own.add(swap);
            }
        }
        return own;
    }

    /** The overrides of a rotation, as listed. */
    public static List<OverrideSpec> overrides(TeamSpec team, RotationSpec rotation) {
        List<OverrideSpec> own = new ArrayList<>();
        for (OverrideSpec override : team.list(TeamSpec.OVERRIDES)) {
            if (team.rotations().size() == 1 || isClear(override, team) && days(override, rotation) != 0) {
                own.add(override);
            }
        }
        return own;
    }

    /** The rotations to which the swap can belong. */
    public static List<RotationSpec> possible(SwapSpec swap, TeamSpec team) {
        List<RotationSpec> possible = new ArrayList<>();
        for (RotationSpec rotation : team.rotations()) {
            if (isOn(swap.get(SwapSpec.SHIFT), swap, rotation) && isOn(swap.get(SwapSpec.IN_RETURN), swap, rotation)) {
                possible.add(rotation);
            }
        }
        return possible;
    }

    private static boolean isOn(@Nullable Located<LocalDate> date, SwapSpec swap, RotationSpec rotation) {
        return date == null || isOn(date.value(), swap.get(SwapSpec.ROTATION), rotation);
    }

    /** Whether each date of the override is a day of at most one rotation to which it can belong, and some date is. */
    public static boolean isClear(OverrideSpec override, TeamSpec team) {
        int all = 0;
        for (RotationSpec rotation : team.rotations()) {
            int own = days(override, rotation);
            if ((all & own) != 0) {
                return false;
            }
            all |= own;
        }
        return all != 0;
    }

    /** Those of the override's first seven dates on which it can belong to the rotation, as bits. */
    private static int days(OverrideSpec override, RotationSpec rotation) {
        DateRange days = override.days().range();
        int found = 0;
        for (int i = 0; days != null && i < Math.min(days.days(), 7); i++) {
            found |= isOn(days.from().plusDays(i), override.get(OverrideSpec.ROTATION), rotation) ? 1 << i : 0;
        }
        return found;
    }

    private static boolean isOn(LocalDate date, @Nullable Located<String> named, RotationSpec rotation) {
        return named == null ? rotation.hasDay(date) : named.value().equals(rotation.idOrMain());
    }
}
