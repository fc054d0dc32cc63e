package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Change;
import oncall.schedule.RemedyAttempt;

/** What happened to a shift while it was settled, in order. */
final class ShiftHistory {

    final List<Change> changes = new ArrayList<>(0);
    final List<RemedyAttempt> attempts = new ArrayList<>(0);
    final List<String> balance = new ArrayList<>(0);
}
