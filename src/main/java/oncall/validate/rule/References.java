package oncall.validate.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oncall.plan.EngineerSpec;
import oncall.plan.PublishedScheduleSpec.PersonSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.RuleId;
import oncall.text.Suggestion;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** The ids that a reference can name, and the finding for a reference that names something else. */
final class References {

    /** Comparing with all ids takes time, and the first findings already show what is wrong. */
    private static final int MOST_COMPARED = 20_000;

    private final RuleId rule;
    private final String what;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> unique = new LinkedHashSet<>();
    private final Map<String, String> idsByName = new HashMap<>();
    private final String lead;
    private final Diagnostics findings;
    private int compared;

    /**
     * References by id alone.
     *
     * @param ids all ids; an id that several items share is listed several times and never suggested
     * @param lead the words in a hint before the ids
     */
    References(RuleId rule, String what, List<String> ids, String lead, Diagnostics findings) {
        this.rule = rule;
        this.what = what;
        this.lead = lead;
        this.findings = findings;
        unique.addAll(ids);
        for (String id : ids) {
            if (!this.ids.add(id)) {
                unique.remove(id);
            }
        }
    }

    /**
     * References to engineers, whom people also name by name, email address or handle.
     *
     * @param more other people who can be named, such as those with published shifts
     */
    static References toEngineers(RuleId rule, PlanIndex plan, List<PersonSpec> more, Diagnostics findings) {
        List<String> ids = new ArrayList<>();
        for (EngineerSpec engineer : plan.engineerSpecs()) {
            if (engineer.get(EngineerSpec.ID) != null) {
                ids.add(engineer.value(EngineerSpec.ID));
            }
        }
        Set<String> known = new HashSet<>(ids);
        for (PersonSpec person : more) {
            if (person.get(PersonSpec.ID) != null && known.add(person.value(PersonSpec.ID))) {
                ids.add(person.value(PersonSpec.ID));
            }
        }
        String lead = "add them, with 'leaves' if they left, or name one of ";
        References engineers = new References(rule, "engineer", ids, lead, findings);
        for (EngineerSpec spec : plan.engineerSpecs()) {
            for (Located<String> name : Arrays.asList(
                    spec.get(EngineerSpec.NAME), spec.get(EngineerSpec.EMAIL), spec.get(EngineerSpec.SLACK))) {
                if (name != null && spec.get(EngineerSpec.ID) != null) {
                    engineers.idsByName.putIfAbsent(simplified(name.value()), spec.value(EngineerSpec.ID));
                }
            }
        }
        return engineers;
    }

    void check(@Nullable Located<String> reference) {
        if (reference != null && !ids.contains(reference.value()) && !isOfSharedId(reference.value())) {
            String id = reference.value();
            findings.error(reference.location(), rule, "unknown " + what + " " + Quote.of(id), hint(id));
        }
    }

    /** Whether an unknown id probably means an item whose id another item already has, which another rule reports. */
    private boolean isOfSharedId(String written) {
        return unique.size() < ids.size()
                && named(written) == null
                && (idsByName.containsKey(simplified(written)) || nearest(written) == null);
    }

    /**
     * The id of the engineer with that name, address or handle; null if there is none, or another engineer has the same
     * id.
     */
    @Nullable
    String named(String name) {
        String id = idsByName.get(simplified(name));
        return id != null && unique.contains(id) ? id : null;
    }

    /** The id that is nearest to the written one; null if none is near, or after too many comparisons. */
    @Nullable
    String nearest(String written) {
        compared += unique.size();
        return compared > MOST_COMPARED ? null : Suggestion.nearest(written, unique);
    }

    private @Nullable String hint(String written) {
        if (ids.isEmpty()) {
            return "the files have none: add it, or remove this reference";
        }
        if (named(written) != null) {
            return "write the id, '" + named(written) + "'";
        }
        compared += unique.size();
        return compared > MOST_COMPARED ? null : Suggestion.hintOrList(written, lead, new ArrayList<>(unique));
    }

    /** The name without a leading '@', in lower case. */
    static String simplified(String name) {
        return (name.startsWith("@") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }
}
