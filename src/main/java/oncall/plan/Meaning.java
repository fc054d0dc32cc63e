package oncall.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Calendar;
import oncall.model.Engineer;
import oncall.model.Tier;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** What the ids of a plan refer to. Its methods return the values of specs without their places. */
final class Meaning {

    /** The id in {@link #calendars} for engineers who have no calendar of their own. */
    static final String COMMON = "";

    /** The team's time zone. */
    final String timezone;

    /** Whether the plan keeps telephone numbers, mail addresses and reasons. */
    private final boolean isPrivate;

    final Map<String, Calendar> calendars = new HashMap<>();
    final Map<String, Tier> tiers = new HashMap<>();

    /** The ids of the rotations, as listed. */
    final List<String> rotations = new ArrayList<>();

    /** Engineers by id, with those who have left the team since their shifts were published. */
    final Map<String, Engineer> people = new HashMap<>();

    Meaning(String timezone, boolean isPrivate) {
        this.timezone = timezone;
        this.isPrivate = isPrivate;
    }

    /** A text that concerns the team alone, or null if it is absent or withheld. */
    @Nullable
    String personal(@Nullable Located<String> written) {
        return isPrivate && written != null ? written.value() : null;
    }

    Engineer person(@Nullable Located<String> id) {
        return required(people.get(value(id)));
    }

    @Nullable
    Engineer personOrNull(@Nullable Located<String> id) {
        return id == null ? null : person(id);
    }

    List<Engineer> people(List<Located<String>> ids) {
        List<Engineer> engineers = new ArrayList<>(ids.size());
        for (Located<String> id : ids) {
            engineers.add(person(id));
        }
        return engineers;
    }

    <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "a plan with stopping errors cannot be resolved");
    }

    <T> T value(@Nullable Located<T> written) {
        return required(written).value();
    }
}
