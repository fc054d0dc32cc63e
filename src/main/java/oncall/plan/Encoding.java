package oncall.plan;

import org.jspecify.annotations.Nullable;

/** Recognises files that are not UTF-8 by the zero bytes that texts of other encodings have, or by their first bytes. */
final class Encoding {

    private static final String UTF16 = "this file is UTF-16";
    private static final String UTF32 = "this file is UTF-32";
    private static final int LOOKED_AT = 4096;

    private Encoding() {}

    /** What is wrong with the file as a whole, or null where it may be UTF-8. */
    static @Nullable String problem(byte[] bytes) {
        if (beginsWith(bytes, 0xff, 0xfe, 0, 0) || beginsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return UTF32;
        }
        if (beginsWith(bytes, 0xff, 0xfe) || beginsWith(bytes, 0xfe, 0xff)) {
            return UTF16;
        }
        int length = Math.min(bytes.length, LOOKED_AT);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        int zeros = even + odd;
        if (zeros <= length / 8) {
            return null;
        }
        // Of two bytes of a Latin letter UTF-16 has a zero one, always the same of the two; UTF-32 has three of four.
        if (Math.min(even, odd) <= length / 16) {
            return UTF16;
        }
        return zeros >= length / 8 * 5 && zeros <= length / 8 * 7 ? UTF32 : "this file holds data that are no text";
    }

    private static boolean beginsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
