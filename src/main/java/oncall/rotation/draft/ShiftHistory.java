package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Change;
import oncall.schedule.HolidayBalance;
import oncall.schedule.RemedyAttempt;
import org.jspecify.annotations.Nullable;

/** What happened to a shift while it was settled, in order. */
final class ShiftHistory {

    final List<Change> changes = new ArrayList<>(0);
    final List<RemedyAttempt> attempts = new ArrayList<>(0);

    @Nullable
    HolidayBalance balance;
}
