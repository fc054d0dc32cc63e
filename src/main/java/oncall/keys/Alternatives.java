package oncall.keys;

import java.util.List;

/**
 * Keys of which a block has either one alone, or all the others: {@code date}, or {@code from} and {@code to}.
 *
 * @param single the key that is alone
 * @param together those that go together
 * @param missing what is wrong if none of them is there
 * @param hint how to choose between them
 */
public record Alternatives(Key<?> single, List<Key<?>> together, String missing, String hint) {}
