package oncall.render;

import java.nio.charset.StandardCharsets;

/** A path as a relative URI. */
public final class UriPath {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    private static final String HEX = "0123456789ABCDEF";

    private UriPath() {}

    /**
     * The path with every other byte of its UTF-8 than those that are unreserved in RFC 3986 written as {@code %} and two
     * digits.
     *
     * @param path parts divided by {@code /}
     */
    public static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length() + 16);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return uri.toString();
    }
}
