package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.EarnedLoad;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import org.jspecify.annotations.Nullable;

/** Everyone whom a schedule can name: the team, and people whom published shifts still name. */
public final class Team {

    /** The number of engineers in the current plan; they have the first numbers. */
    private final int engineers;

    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Member> byId = new LinkedHashMap<>();
    private final Map<@Nullable String, HolidayDays> calendars = new HashMap<>();

    private final PerShift<List<HolidayDate>> holidays = new Holidays();
    private final HolidayDays common;
    private final List<Member> order = new ArrayList<>();

    /** Members in the order who are not on the team in all shifts. */
    private final List<Member> comingOrGoing = new ArrayList<>();

    private final Map<Member, List<Member>> secondaryOwners = new HashMap<>();

    Team(Plan plan) {
        this.common = new HolidayDays(plan.holidays());
        for (Engineer engineer : plan.rotation().order()) {
            positions.put(engineer.id(), positions.size());
        }
        for (Engineer engineer : plan.engineers()) {
            of(engineer);
        }
        engineers = byId.size();
        for (Engineer engineer : plan.rotation().order()) {
            order.add(of(engineer));
            if (engineer.joins() != null || engineer.leaves() != null) {
                comingOrGoing.add(of(engineer));
            }
        }
        for (PublishedShift shift : plan.publication().shifts()) {
            ofNullable(shift.primary());
            ofNullable(shift.secondary());
            for (Cover cover : shift.covers()) {
                ofNullable(cover.engineer());
            }
            if (shift.accounts() != null) {
                ofNullable(shift.accounts().turn());
                for (EarnedLoad earned : shift.accounts().loads()) {
                    of(earned.engineer());
                }
            }
        }
        for (Pipeline pipeline : plan.pipelines()) {
            Member primary = of(pipeline.primaryOwner());
            List<Member> owners = secondaryOwners.getOrDefault(primary, new ArrayList<>());
            for (Engineer owner : pipeline.secondaryOwners()) {
                Member secondary = of(owner);
                if (primary != secondary && !owners.contains(secondary)) {
                    owners.add(secondary);
                }
            }
            secondaryOwners.put(primary, owners);
        }
    }

    /** The number of people who can serve a shift or earn in it. */
    int size() {
        return byId.size();
    }

    /** The members who take turns, in order. */
    public List<Member> order() {
        return order;
    }

    /** The member for an engineer, on the team or not. */
    public Member of(Engineer engineer) {
        Member member = byId.get(engineer.id());
        if (member == null) {
            String calendar = engineer.calendar().id();
            HolidayDays holidays = calendars.get(calendar);
            if (holidays == null) {
                holidays = new HolidayDays(engineer.calendar());
                calendars.put(calendar, holidays);
            }
            int position = positions.getOrDefault(engineer.id(), Member.NOT_IN_ORDER);
            member = new Member(byId.size(), engineer, position, holidays);
            byId.put(engineer.id(), member);
        }
        return member;
    }

    /** Whether a member is in the current plan, not only in published shifts. */
    boolean isKnown(Member member) {
        return member.number() < engineers;
    }

    @Nullable
    Member ofNullable(@Nullable Engineer engineer) {
        return engineer == null ? null : of(engineer);
    }

    /** The secondary owners of someone's pipelines as primary owner, in the order of the pipelines. */
    public List<Member> secondaryOwners(Member primaryOwner) {
        return secondaryOwners.getOrDefault(primaryOwner, List.of());
    }

    /** Whether anyone on the team observes a holiday in the shift. */
    public boolean hasHoliday(ShiftDays shift) {
        return !holidays(shift).isEmpty();
    }

    /** The holidays in the shift that anyone on the team observes, by date; each pair of date and name once. */
    public List<HolidayDate> holidays(ShiftDays shift) {
        return holidays.in(shift);
    }

    /** Whether the shift contains a holiday of the default calendar. */
    boolean isCommonHoliday(ShiftDays shift) {
        return !common.in(shift).isEmpty();
    }

    /** The number of members in the order who are on the team on all days of the shift. */
    int round(ShiftDays shift) {
        int round = order.size() - comingOrGoing.size();
        for (Member member : comingOrGoing) {
            round += member.isOnTeam(shift) ? 1 : 0;
        }
        return round;
    }

    private final class Holidays extends PerShift<List<HolidayDate>> {

        @Override
        List<HolidayDate> compute(ShiftDays shift) {
            List<HolidayDate> found = new ArrayList<>(0);
            Set<String> seen = new HashSet<>();
            for (Member member : byId.values()) {
                for (HolidayDate day : isKnown(member) ? member.observed(shift).dates : List.<HolidayDate>of()) {
                    boolean isObserved = member.engineer().isOnTeam(new DateRange(day.date(), day.date()));
                    if (isObserved && seen.add(day.date() + day.name())) {
                        found.add(day);
                    }
                }
            }
            Collections.sort(found);
            return found;
        }
    }
}
