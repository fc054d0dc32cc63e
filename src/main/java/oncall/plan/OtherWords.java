package oncall.plan;

import java.util.List;

/** What other tools and people call our keys. */
final class OtherWords {

    private OtherWords() {}

    /** The keys that may be meant by a word that is none, of all blocks. */
    static List<String> meaning(String word) {
        return switch (word) {
            case "users", "members", "team_members", "people", "responders", "staff" -> List.of("engineers", "order");
            case "participants", "rolling_users", "rota", "roster", "sequence" -> List.of("order");
            case "oncall", "on_call", "schedule", "schedules" -> List.of("rotation");
            case "primary", "lead", "main_owner" -> List.of("primary_owner", "engineer");
            case "backup", "deputy", "fallback" -> List.of("secondary_owner", "secondary");
            case "owners", "ownership" -> List.of("primary_owner", "secondary_owner");
            case "with", "taker", "partner" -> List.of("to");
            case "giver" -> List.of("from");
            case "replaces", "for" -> List.of("instead_of");
            case "user", "member", "responder", "assignee", "covered_by" -> List.of("engineer", "who");
            case "who", "person" -> List.of("engineer", "from", "who");
            case "engineer" -> List.of("from", "who");
            case "contact", "target" -> List.of("who");
            case "tz", "zone", "location" -> List.of("timezone");
            case "vacation", "vacations", "pto", "ooo", "absences", "absent", "away", "leave", "unavailable" ->
                List.of("time_off");
            case "mail" -> List.of("email");
            case "mobile", "tel", "telephone" -> List.of("phone");
            case "period", "interval", "frequency", "cadence", "duration", "rotation_type" -> List.of("shift");
            case "handover" -> List.of("handoff");
            case "begin", "begins", "since", "start" -> List.of("from");
            case "end", "ends", "until", "till" -> List.of("to", "leaves");
            case "starts" -> List.of("from", "joins");
            case "joined", "hired", "first_day" -> List.of("joins");
            case "left", "last_day" -> List.of("leaves");
            case "day", "on" -> List.of("date", "shift");
            case "date", "week" -> List.of("shift");
            case "description", "summary" -> List.of("purpose", "reason");
            case "team", "domain", "group" -> List.of("area");
            case "level", "priority", "criticality" -> List.of("severity", "tier");
            case "sla" -> List.of("resolve_within");
            case "upstream", "dependencies", "needs" -> List.of("depends_on");
            case "steps", "mitigation", "resolution", "remediation" -> List.of("restart", "troubleshooting");
            case "common_issues", "known_issues", "issues", "failures", "risks" -> List.of("failure_modes");
            case "condition", "expr" -> List.of("threshold");
            case "tests", "quality_checks", "expectations" -> List.of("checks");
            case "wait", "delay", "delay_in_minutes" -> List.of("after");
            case "deadline", "due" -> List.of("delivered_by");
            case "label", "display_name", "full_name", "title", "username", "alert" -> List.of("name");
            case "name" -> List.of("title", "who");
            case "key", "slug" -> List.of("id");
            case "link", "href", "address" -> List.of("url");
            case "overrule", "exceptions" -> List.of("overrides");
            case "trade", "trades", "exchange" -> List.of("swaps");
            default -> List.of();
        };
    }
}
