package oncall.files;

import org.jspecify.annotations.Nullable;

/**
 * A new text for a file.
 *
 * @param name the name of a file in the plan's directory
 * @param before the text that the change was made from, or null if there was no such file
 * @param after the new text
 */
public record FileChange(String name, @Nullable String before, String after) {}
