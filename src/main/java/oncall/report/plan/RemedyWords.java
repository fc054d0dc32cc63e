package oncall.report.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.model.RemedyId;
import oncall.render.Step;

/** What the remedies do, in the order in which they are tried. */
final class RemedyWords {

    private RemedyWords() {}

    /** A sentence for each remedy, as steps. */
    static List<Step> steps(List<RemedyId> remedies, boolean forHoliday) {
        List<Step> steps = new ArrayList<>();
        for (RemedyId remedy : remedies) {
            String words = words(remedy, forHoliday);
            steps.add(Step.of(
                    steps.isEmpty()
                            ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
                            : "Failing that, " + words));
        }
        return steps;
    }

    /** What a remedy does, as the rest of a sentence. */
    static String words(RemedyId remedy, boolean forHoliday) {
        String free = forHoliday ? " who is free and has no holiday then" : " who is free";
        return switch (remedy) {
            case SWAP_WITH_NEXT ->
                "the primary swaps the whole shift with the next in the rotation" + free
                        + ", and serves the later shift of that one in return.";
            case SWAP_WITH_SECONDARY_OWNER ->
                "the primary swaps the whole shift with a secondary owner of the primary's pipelines" + free
                        + ", and serves a later shift of that one in return.";
            case SECONDARY_COVERS ->
                "the secondary on call covers the days concerned; the rest of the shift stays with the primary.";
            case SECONDARY_OWNER_COVERS ->
                "a secondary owner of the primary's pipelines covers the days concerned, the first who is free; the rest"
                        + " of the shift stays with the primary.";
            case REDISTRIBUTE ->
                "the whole shift is given to somebody else" + free
                        + ": to the one who has served least for their share.";
        };
    }
}
