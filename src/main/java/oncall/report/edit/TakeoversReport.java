package oncall.report.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.TimeOff;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.AmountText;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.schedule.Shift;
import oncall.schedule.Takeover;
import oncall.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Who could serve for somebody else, the best first, and who could not.
 *
 * @param title what is given away
 * @param offers the days, and who could serve them
 * @param options the options that write the best of them, or null if nobody can serve
 */
public record TakeoversReport(
        Plan plan,
        String title,
        List<Offer> offers,
        @Nullable String options) implements Report {

    /**
     * Days that somebody gives away.
     *
     * @param plan the plan with the rotation of the days alone
     * @param role the role that they have on the days
     * @param swaps whether shifts are given in return
     * @param takeovers who could serve them, the best first
     */
    public record Offer(
            Plan plan, Engineer giver, Role role, DateRange days, boolean swaps, List<Takeover> takeovers) {}

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder().heading(1, plan.team() + ": " + title);
        for (Offer offer : offers) {
            if (offers.size() > 1) {
                document.heading(2, heading(offer));
            }
            List<Takeover> possible = offer.takeovers.stream()
                    .filter(takeover -> takeover.barrier() == null)
                    .toList();
            if (possible.isEmpty()) {
                document.paragraph(offer.swaps ? "Nobody can take this shift." : "Nobody can serve all these days.");
            } else {
                document.table(table(offer, possible));
            }
            document.bullets(offer.takeovers.stream()
                    .filter(takeover -> takeover.barrier() != null)
                    .map(takeover -> Text.of(name(takeover.engineer()) + " " + barrier(offer, takeover)))
                    .toList());
        }
        if (options != null) {
            document.paragraph(
                    Text.of("To write the best, add ").plus(options, Style.CODE).plus(" to the command"));
        }
        return document.build();
    }

    private String heading(Offer offer) {
        String rotation =
                plan.rotations().size() == 1 ? "" : offer.plan.rotation().title() + ", ";
        return DateText.withYear(offer.days) + ", " + rotation + offer.role.id();
    }

    private Table table(Offer offer, List<Takeover> possible) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Engineer")));
        if (offer.swaps) {
            columns.add(Column.text("In return"));
        }
        columns.addAll(Column.headed("Above fair share#|Free between#|Notes~"));
        return Table.of(columns, possible, takeover -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(name(takeover.engineer()))));
            Shift inReturn = takeover.inReturn();
            if (offer.swaps) {
                cells.add(Cell.of(inReturn == null ? "nothing" : DateText.withYear(inReturn.days())));
            }
            Integer rest = takeover.rest();
            cells.add(Cell.of(AmountText.aligned(takeover.ahead())));
            cells.add(Cell.of(rest == null ? "" : Phrase.count(rest, "shift")));
            cells.add(Cell.of(notes(offer, takeover)));
            return new Row(cells, false);
        });
    }

    private Text notes(Offer offer, Takeover takeover) {
        List<String> notes = new ArrayList<>();
        if (!takeover.keepsRest()) {
            notes.add("less rest than the rotation asks for");
        }
        if (!takeover.crowded().isEmpty()) {
            boolean isTaker = takeover.crowded().get(0).is(takeover.engineer());
            String who = takeover.crowded().size() > 1 ? "both are " : isTaker ? "" : name(offer.giver) + " is ";
            notes.add(who + "on call twice in three weeks");
        }
        if (!takeover.holidays().isEmpty()) {
            List<String> names = takeover.holidays().stream()
                    .map(HolidayDate::name)
                    .distinct()
                    .toList();
            notes.add("serves " + WordList.of(names));
        }
        if (!offer.plan.rotation().order().contains(takeover.engineer())) {
            notes.add("takes no turns in this rotation");
        }
        return Text.of(String.join("; ", notes));
    }

    private String barrier(Offer offer, Takeover takeover) {
        return switch (Objects.requireNonNull(takeover.barrier())) {
            case NOT_A_PARTNER ->
                "is not a secondary owner of any pipeline whose primary owner is " + name(offer.giver);
            case CHANGES_HANDS -> "cannot swap, since one of the two shifts would go to somebody else first";
            case ON_CALL -> "is primary on some of these days";
            case AWAY -> away(offer, takeover);
        };
    }

    private String away(Offer offer, Takeover takeover) {
        Engineer engineer = takeover.engineer();
        List<TimeOff> timeOff = new ArrayList<>();
        for (DateRange range : takeover.away()) {
            timeOff.addAll(engineer.timeOffIn(offer.plan.rotation().times().absences(range)));
        }
        LocalDate first = engineer.firstDay();
        LocalDate last = engineer.lastDay();
        if (timeOff.isEmpty()
                && first != null
                && first.isAfter(takeover.away().get(0).from())) {
            return (first.equals(engineer.joins()) ? "joins the team on " : "can be on call from ")
                    + DateText.withWeekday(first)
                    + (first.equals(engineer.joins()) ? "" : " on");
        }
        if (timeOff.isEmpty()
                && last != null
                && last.isBefore(takeover.away().get(0).to())) {
            return (last.equals(engineer.leaves()) ? "leaves the team on " : "can be on call until ")
                    + DateText.withWeekday(last);
        }
        String days = takeover.away().stream().map(DateText::withoutYear).collect(Collectors.joining(", "));
        List<String> reasons = timeOff.stream()
                .map(TimeOff::reason)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return (timeOff.isEmpty() ? "can be on call only outside " : "is away ")
                + days
                + (reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")");
    }

    private String name(Engineer engineer) {
        return new People(plan.engineers()).name(engineer);
    }
}
