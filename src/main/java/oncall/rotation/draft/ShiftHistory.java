package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Change;
import oncall.schedule.HolidayBalance;
import oncall.schedule.RemedyAttempt;
import org.jspecify.annotations.Nullable;

/** The history of a shift while it was settled, in order. */
public final class ShiftHistory {

    /** The history of a simulated shift, which records nothing. */
    static final ShiftHistory NOT_KEPT = new ShiftHistory();

    private final List<Change> changes = new ArrayList<>(0);
    private final List<RemedyAttempt> attempts = new ArrayList<>(0);
    private @Nullable HolidayBalance balance;

    public void add(Change change) {
        if (this != NOT_KEPT) {
            changes.add(change);
        }
    }

    public void add(RemedyAttempt attempt) {
        if (this != NOT_KEPT) {
            attempts.add(attempt);
        }
    }

    public void set(HolidayBalance weighed) {
        if (this != NOT_KEPT) {
            balance = weighed;
        }
    }

    public List<Change> changes() {
        return changes;
    }

    public List<RemedyAttempt> attempts() {
        return attempts;
    }

    public @Nullable HolidayBalance balance() {
        return balance;
    }
}
