package oncall.yaml;

import java.util.List;
import oncall.text.Location;

/** What came of an edit of a file. */
public sealed interface Edit {

    /**
     * The edit is possible.
     *
     * @param text the whole new text of the file
     * @param index the index of the item that was added or removed
     */
    record Done(String text, int index) implements Edit {}

    /**
     * The edit would change more than it should, so a person has to make it.
     *
     * @param reason what is in the way, without a full stop
     * @param place the value that the lines belong to: the list, or else the nearest that is in the file
     * @param lines what to write, beginning with the key
     */
    record Refused(String reason, Location place, List<String> lines) implements Edit {}
}
