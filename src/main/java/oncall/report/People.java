package oncall.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import oncall.model.Engineer;
import oncall.render.Text;
import oncall.render.WrittenLine;

/** Engineers as people know them: by name, with the id if two share a name, and with their contacts. */
public final class People {

    private final Set<String> shared = new HashSet<>();

    public People(List<Engineer> engineers) {
        Set<String> seen = new HashSet<>();
        for (Engineer engineer : engineers) {
            if (!seen.add(engineer.name())) {
                shared.add(engineer.name());
            }
        }
    }

    /** The name, with the id if another engineer has the same name. */
    public String name(Engineer engineer) {
        return shared.contains(engineer.name()) ? engineer.name() + " (" + engineer.id() + ")" : engineer.name();
    }

    /** The names, in this order; "–" for nobody. */
    public String names(List<Engineer> engineers) {
        return engineers.isEmpty() ? "–" : engineers.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** The name and all known contacts. */
    public Text withContacts(Engineer engineer) {
        Text contacts = contacts(engineer);
        Text name = Text.of(name(engineer));
        return contacts.isEmpty() ? name : name.plus(", ").plus(contacts);
    }

    /** All known contacts in a line. */
    public Text contacts(Engineer engineer) {
        Text text = Text.EMPTY;
        for (Text contact : contactLines(engineer)) {
            text = text.isEmpty() ? contact : text.plus(", ").plus(contact);
        }
        return text;
    }

    /** All known contacts, the quickest first. */
    public List<Text> contactLines(Engineer engineer) {
        List<Text> contacts = new ArrayList<>();
        for (Text contact : List.of(phone(engineer), slack(engineer), mail(engineer))) {
            if (!contact.isEmpty()) {
                contacts.add(contact);
            }
        }
        return contacts;
    }

    /** The telephone number, or nothing. */
    public Text phone(Engineer engineer) {
        return engineer.phone() == null ? Text.EMPTY : WrittenLine.phone(engineer.phone());
    }

    private static Text slack(Engineer engineer) {
        return engineer.slack() == null ? Text.EMPTY : Text.of("Slack " + engineer.slack());
    }

    /** The mail address, or nothing. */
    public Text mail(Engineer engineer) {
        return engineer.email() == null ? Text.EMPTY : address(engineer.email());
    }

    /** A link, unless the text is more than one address: a question mark would begin a subject or a body. */
    private static Text address(String email) {
        for (int i = 0; i < email.length(); i++) {
            if ("?&#%, ".indexOf(email.charAt(i)) >= 0) {
                return Text.of(email);
            }
        }
        return Text.link(email, "mailto:" + email);
    }
}
