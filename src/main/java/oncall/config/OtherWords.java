package oncall.config;

import java.util.List;

/** What other tools and people call our keys. */
final class OtherWords {

    private OtherWords() {}

    /** The keys that may be meant by a word that is none, of all blocks. */
    static List<String> meaning(String word) {
        return switch (word) {
            case "users", "members", "people", "responders", "staff" -> List.of("engineers", "order");
            case "participants", "rota", "roster", "sequence" -> List.of("order");
            case "oncall", "on_call", "schedule", "schedules" -> List.of("rotation");
            case "primary", "lead", "main_owner" -> List.of("primary_owner", "engineer");
            case "backup", "deputy", "fallback" -> List.of("secondary_owner", "secondary");
            case "owners", "ownership" -> List.of("primary_owner", "secondary_owner");
            case "with", "taker", "partner" -> List.of("to");
            case "giver" -> List.of("from");
            case "replaces", "for" -> List.of("instead_of");
            case "who", "person" -> List.of("engineer");
            case "tz", "zone" -> List.of("timezone");
            case "vacation", "vacations", "pto", "ooo", "absences", "absent", "away", "leave" -> List.of("time_off");
            case "mail" -> List.of("email");
            case "mobile", "tel", "telephone" -> List.of("phone");
            case "period", "interval" -> List.of("shift");
            case "begin", "begins", "since", "start" -> List.of("from");
            case "end", "ends", "until", "till" -> List.of("to", "leaves");
            case "starts" -> List.of("from", "joins");
            case "day", "on" -> List.of("date");
            case "week" -> List.of("shift");
            case "description", "summary" -> List.of("purpose", "reason");
            case "team", "domain", "group" -> List.of("area");
            case "level", "priority" -> List.of("severity", "tier");
            case "upstream", "dependencies", "needs" -> List.of("depends_on");
            case "steps" -> List.of("restart", "troubleshooting");
            case "label", "display_name", "full_name" -> List.of("name");
            case "key", "slug" -> List.of("id");
            case "link", "href", "address" -> List.of("url");
            case "overrule", "exceptions" -> List.of("overrides");
            case "trade", "trades", "exchange" -> List.of("swaps");
            default -> List.of();
        };
    }
}
