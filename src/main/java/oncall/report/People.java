package oncall.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.render.Text;

/** Engineers as people know them: by name, with the id where two share a name; and how to reach them. */
final class People {

    private final Set<String> shared = new HashSet<>();

    People(List<Engineer> engineers) {
        Set<String> seen = new HashSet<>();
        for (Engineer engineer : engineers) {
            if (!seen.add(engineer.name())) {
                shared.add(engineer.name());
            }
        }
    }

    String name(Engineer engineer) {
        return shared.contains(engineer.name()) ? engineer.name() + " (" + engineer.id() + ")" : engineer.name();
    }

    /** Who serves on the days of a cover, and why, which may begin with just that name. */
    String told(Cover cover) {
        String who = cover.engineer() == null ? "not covered" : name(cover.engineer());
        return Days.withoutYear(cover.days()) + " " + (cover.reason().startsWith(who + " ") ? "" : who + ": ")
                + cover.reason();
    }

    /** The name, and each contact that is known. */
    Text withContacts(Engineer engineer) {
        Text text = Text.of(name(engineer));
        if (engineer.phone() != null) {
            text = text.plus(", " + engineer.phone());
        }
        if (engineer.slack() != null) {
            text = text.plus(", Slack " + engineer.slack());
        }
        if (engineer.email() != null) {
            text = text.plus(", ").plus(address(engineer.email()));
        }
        return text;
    }

    /** A link, unless there is more in the address than one: a question mark would begin a subject or a body. */
    private static Text address(String email) {
        for (int i = 0; i < email.length(); i++) {
            if ("?&#%, ".indexOf(email.charAt(i)) >= 0) {
                return Text.of(email);
            }
        }
        return Text.link(email, "mailto:" + email);
    }
}
