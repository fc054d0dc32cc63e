package oncall.report.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.model.Remedy;
import oncall.model.Rotation;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Text;
import oncall.report.People;
import oncall.report.TimeSpanText;

/** The rotation in words, and what happens when someone is away, has a holiday or agrees on a swap. */
record RulesChapter(Plan plan, People people) implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        Rotation rotation = plan.rotation();
        document.heading(2, "Rotation").bullets(Text.each(new RotationText(plan, people).sentences()));
        document.heading(2, "Holidays");
        remedies(rotation.onHoliday(), true, document);
        document.paragraph(balance(rotation.balanceHolidays()));
        document.heading(2, "Absences");
        remedies(rotation.onTimeOff(), false, document);
        document.heading(2, "Swaps and changes").bullets(Text.each(changes(rotation)));
    }

    private static void remedies(List<Remedy> remedies, boolean forHoliday, Document.Builder document) {
        String when = forHoliday
                ? "Where a holiday falls into the shift of a primary who observes it"
                : "Where the primary is away";
        String otherwise =
                forHoliday ? "the primary serves on the holiday" : "nobody is on call, which is reported as an error";
        if (remedies.isEmpty()) {
            document.paragraph(when + ", " + otherwise + ", unless people agree on a swap.");
        } else if (remedies.size() == 1) {
            document.paragraph(when + ", " + remedies.get(0).sentence(forHoliday) + " Where that cannot be done, "
                    + otherwise + ".");
        } else {
            document.paragraph(when + ", the first of these that can be done is done:")
                    .steps(steps(remedies, forHoliday));
            document.paragraph("Where none of them can, " + otherwise + ".");
        }
    }

    /** A sentence for each remedy, in the order in which they are tried. */
    private static List<Step> steps(List<Remedy> remedies, boolean forHoliday) {
        List<Step> steps = new ArrayList<>();
        for (Remedy remedy : remedies) {
            String words = remedy.sentence(forHoliday);
            steps.add(Step.of(
                    steps.isEmpty()
                            ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
                            : "Failing that, " + words));
        }
        return steps;
    }

    private static String balance(boolean balanced) {
        return balanced
                ? "Besides, holidays are distributed fairly: shifts with a holiday are exchanged, less than a round ahead or"
                        + " back, until everyone's number of them since the start fits their share. With equal shares"
                        + " nobody is more than one ahead of another unless absences force it, and where it can be helped"
                        + " the same holiday does not fall to the same person in two years running."
                : "Shifts are not exchanged to level the number of holidays that each serves; they change hands for the"
                        + " reasons above and no other.";
    }

    private static List<String> changes(Rotation rotation) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                switch (rotation.swapPartners()) {
                    case ANYONE ->
                        "People may agree on swaps among themselves, anyone with anyone who is free: an exchange of two"
                                + " shifts, or one taken over with nothing in return.";
                    case SECONDARY_OWNER ->
                        "People may agree on swaps among themselves, but only with a secondary owner of a pipeline that the"
                                + " one who gives the shift away owns: an exchange of two shifts, or one taken over with"
                                + " nothing in return.";
                });
        sentences.add(
                "Somebody may take single days of another's shift. What people agree on comes before every rule.");
        if (rotation.notice() != null) {
            sentences.add("A change must be known at least " + TimeSpanText.of(rotation.notice()) + " ahead.");
        }
        return sentences;
    }
}
