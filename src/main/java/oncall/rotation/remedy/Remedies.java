package oncall.rotation.remedy;

import java.util.ArrayList;
import java.util.List;
import oncall.model.RemedyId;

/** The list of remedies. A new one is a class beside this one and its line here. */
public final class Remedies {

    private static final List<Remedy> ALL = List.of(
            new SwapWithNext(),
            new SwapWithSecondaryOwner(),
            new SecondaryCovers(),
            new SecondaryOwnerCovers(),
            new Redistribute());

    private Remedies() {}

    /** The remedies of these names, in the same order. */
    public static List<Remedy> of(List<RemedyId> ids) {
        List<Remedy> remedies = new ArrayList<>(ids.size());
        for (RemedyId id : ids) {
            for (Remedy remedy : ALL) {
                if (remedy.id() == id) {
                    remedies.add(remedy);
                }
            }
        }
        return remedies;
    }
}
