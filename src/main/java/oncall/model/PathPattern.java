package oncall.model;

/**
 * A pattern for the paths of files, from the repository's root, as CODEOWNERS has them: {@code *} and {@code ?} are
 * characters of one name, {@code **} is any number of folders. A folder, with or without a slash at its end, includes
 * all files in it.
 */
record PathPattern(String pattern) {

    private static final String FOLDERS = "**/";

    /** Whether a file matches. The time is proportional to the product of both lengths. */
    boolean matches(String file) {
        boolean isFolder = pattern.endsWith("/");
        String name = pattern.substring(pattern.lastIndexOf('/', pattern.length() - 2) + 1);
        if (isFolder || name.indexOf('*') < 0 && name.indexOf('?') < 0) {
            String folder = isFolder ? pattern : pattern + "/";
            return !isFolder && matches(pattern, file) || matches(folder + "**", file);
        }
        return matches(pattern, file);
    }

    /** Keeps, for each start of the file's path, whether the pattern up to here matches it. */
    private static boolean matches(String pattern, String file) {
        boolean[] matched = new boolean[file.length() + 1];
        matched[0] = true;
        int at = pattern.startsWith("/") ? 1 : 0;
        while (at < pattern.length()) {
            char next = pattern.charAt(at);
            if (pattern.startsWith(FOLDERS, at)) {
                folders(matched, file);
                at += FOLDERS.length();
            } else if (next == '*') {
                boolean isAny = pattern.startsWith("**", at);
                for (int i = 1; i < matched.length; i++) {
                    matched[i] |= matched[i - 1] && (isAny || file.charAt(i - 1) != '/');
                }
                at += isAny ? 2 : 1;
            } else {
                for (int i = matched.length - 1; i > 0; i--) {
                    char given = file.charAt(i - 1);
                    matched[i] = matched[i - 1] && (next == '?' ? given != '/' : given == next);
                }
                matched[0] = false;
                at++;
            }
        }
        return matched[file.length()];
    }

    /** Goes on after any number of whole folders. */
    private static void folders(boolean[] matched, String file) {
        boolean isAfterMatch = matched[0];
        for (int i = 1; i < matched.length; i++) {
            isAfterMatch |= matched[i];
            matched[i] |= isAfterMatch && file.charAt(i - 1) == '/';
        }
    }
}
