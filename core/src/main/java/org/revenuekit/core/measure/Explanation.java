package org.revenuekit.core.measure;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Decimals;

/**
 * Why a number is what it is: a tree of labelled amounts in which the parts of every sum add up to it exactly, and
 * those of every product multiply to it, or it cannot be built.
 *
 * <p>It has four kinds of node: a given number, the sum of its parts, their product, and the quotient of two parts. Its
 * levels and its size are bounded when it is built ({@value #MAX_LEVELS} levels, {@value #MAX_SIZE} nodes, a node that
 * is shared counted wherever it stands), so that comparing or printing one that hostile data made can neither exhaust
 * the stack nor run on. Amounts are exact decimals with the limits of {@link Ratio}.
 */
public final class Explanation {
    /** The most levels an explanation can have; a leaf has one. */
    public static final int MAX_LEVELS = 32;

    /** The most nodes an explanation can have. */
    public static final int MAX_SIZE = 10_000_000;

    private static final int MAX_LINES = 1_000;
    private static final int MAX_LABEL_SHOWN = 200;

    private final Kind kind;
    private final String label;
    private final Optional<BigDecimal> amount;
    private final ImmutableList<Explanation> parts;
    private final int levels;
    private final long size;

    private Explanation(Kind kind, String label, Optional<BigDecimal> amount, ImmutableList<Explanation> parts) {
        this.kind = kind;
        this.label = label;
        this.amount = amount;
        this.parts = parts;
        this.levels = 1 + parts.stream().mapToInt(part -> part.levels).max().orElse(0);
        this.size = 1 + parts.stream().mapToLong(part -> part.size).sum();
        if (levels > MAX_LEVELS) {
            throw new IllegalArgumentException(
                    "levels must be <= " + MAX_LEVELS + ", were " + levels + " (" + shown(label) + ")");
        }
        if (size > MAX_SIZE) {
            throw new IllegalArgumentException(
                    "size must be <= " + MAX_SIZE + ", was " + size + " (" + shown(label) + ")");
        }
    }

    /** How the amount follows from the parts. */
    public enum Kind {
        /** It is given; there are no parts. */
        LEAF,
        /** It is the sum of the parts. */
        SUM,
        /** It is the product of the parts. */
        PRODUCT,
        /** It is the first of the two parts divided by the second. */
        QUOTIENT
    }

    /**
     * A given number.
     *
     * @param label what it is, for people
     * @param amount the number
     * @return an explanation without parts
     * @throws IllegalArgumentException if the amount is beyond the limits of {@link Ratio}
     */
    public static Explanation leaf(String label, BigDecimal amount) {
        return new Explanation(
                Kind.LEAF,
                Objects.requireNonNull(label, "label"),
                Optional.of(Decimals.argument(amount, "amount")),
                ImmutableList.of());
    }

    /**
     * The sum of parts; of none it is 0.
     *
     * @param label what it is, for people
     * @param parts the parts, in the order they are shown; each has an amount
     * @return an explanation of the sum; O(number of parts)
     * @throws IllegalArgumentException if a part has no amount, or there are too many levels or nodes
     * @throws ArithmeticException if the sum is beyond the limits of {@link Ratio}
     */
    public static Explanation sum(String label, Iterable<Explanation> parts) {
        Objects.requireNonNull(label, "label");
        ImmutableList<Explanation> all = ImmutableList.copyOf(Objects.requireNonNull(parts, "parts"));
        BigDecimal sum = BigDecimal.ZERO;
        for (Explanation part : all) {
            sum = sum.add(part.amount.orElseThrow(() -> new IllegalArgumentException(
                    "parts of a sum must have an amount, had none: " + shown(part.label) + " (" + shown(label) + ")")));
        }
        return new Explanation(Kind.SUM, label, Optional.of(Decimals.result(sum)), all);
    }

    /**
     * The sum of parts, which must be the number computed elsewhere.
     *
     * @param label what it is, for people
     * @param expectedAmount the number that is explained
     * @param parts as in {@link #sum(String, Iterable)}
     * @return an explanation of the sum; O(number of parts)
     * @throws IllegalArgumentException if the parts do not sum to the expected amount, a part has no amount, or there
     *     are too many levels or nodes
     * @throws ArithmeticException if the sum is beyond the limits of {@link Ratio}
     */
    public static Explanation sum(String label, BigDecimal expectedAmount, Iterable<Explanation> parts) {
        Optional<BigDecimal> expected = Optional.of(Decimals.argument(expectedAmount, "expectedAmount"));
        Explanation sum = sum(label, parts);
        if (!sum.amount.equals(expected)) {
            throw new IllegalArgumentException("parts must sum to " + plain(expected) + ", summed to "
                    + plain(sum.amount) + " (" + shown(label) + ")");
        }
        return sum;
    }

    /**
     * The product of parts; of none it is 1.
     *
     * @param label what it is, for people
     * @param parts the factors, in the order they are shown
     * @return an explanation whose amount is the exact product, or empty if a part has no amount; O(number of parts)
     * @throws IllegalArgumentException if there are too many levels or nodes
     * @throws ArithmeticException if the product, or that of the first parts, is beyond the limits of {@link Ratio}
     */
    public static Explanation product(String label, Iterable<Explanation> parts) {
        Objects.requireNonNull(label, "label");
        ImmutableList<Explanation> all = ImmutableList.copyOf(Objects.requireNonNull(parts, "parts"));
        Optional<BigDecimal> product = Optional.of(BigDecimal.ONE);
        for (Explanation part : all) {
            product = product.flatMap(before -> part.amount.map(factor -> Decimals.result(before.multiply(factor))));
        }
        return new Explanation(Kind.PRODUCT, label, product, all);
    }

    /**
     * A quotient and the two numbers it is made of, numerator first.
     *
     * @param label what it is, for people
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @return an explanation whose amount is the quotient to 34 digits ({@link MathContext#DECIMAL128}), or empty if
     *     the denominator is 0 or a part has no amount
     * @throws IllegalArgumentException if there are too many levels or nodes
     */
    public static Explanation quotient(String label, Explanation numerator, Explanation denominator) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Optional<BigDecimal> quotient = numerator.amount.flatMap(above -> denominator
                .amount
                .filter(below -> below.signum() != 0)
                .map(below -> Decimals.normal(above.divide(below, MathContext.DECIMAL128))));
        return new Explanation(Kind.QUOTIENT, label, quotient, ImmutableList.of(numerator, denominator));
    }

    /**
     * How the amount follows from the parts.
     *
     * @return the kind of this node
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What the amount is, for people.
     *
     * @return the label as given
     */
    public String label() {
        return label;
    }

    /**
     * The number that is explained.
     *
     * @return the amount, without trailing zeros after the point; empty only for a quotient that is undefined, and for
     *     a product of one
     */
    public Optional<BigDecimal> amount() {
        return amount;
    }

    /**
     * What the amount is made of.
     *
     * @return the parts, in the order given
     */
    public ImmutableList<Explanation> parts() {
        return parts;
    }

    /**
     * The tree as plain text, a line for each node, parts indented by two spaces under their whole. A tree of more than
     * 1,000 nodes ends after 999 of them in "... and n more". Control characters and other invisible ones are escaped
     * as <code>&#92;u{A}</code>, and a label is cut after 200 characters.
     *
     * @return at most 1,000 lines, separated by a line feed, none after the last
     */
    public String text() {
        long shown = size <= MAX_LINES ? size : MAX_LINES - 1;
        List<String> lines = new ArrayList<>();
        Deque<Iterator<Explanation>> path = new ArrayDeque<>();
        path.push(Iterators.singletonIterator(this));
        while (lines.size() < shown) {
            while (!path.element().hasNext()) {
                path.pop();
            }
            Explanation node = path.element().next();
            lines.add("  ".repeat(path.size() - 1) + node);
            path.push(node.parts.iterator());
        }
        if (shown < size) {
            lines.add("... and " + (size - shown) + " more");
        }
        return String.join("\n", lines);
    }

    private static String plain(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("undefined");
    }

    private static String shown(String label) {
        StringBuilder shown = new StringBuilder();
        Ascii.truncate(label, MAX_LABEL_SHOWN, "...").codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE ->
                    shown.append("\\u{")
                            .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                            .append('}');
                default -> shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof Explanation other
                && kind == other.kind
                && label.equals(other.label)
                && amount.equals(other.amount)
                && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        // the hash of an enum constant differs between launches, that of its name does not
        return Objects.hash(kind.name(), label, amount, parts);
    }

    /** The first line of {@link #text()}. */
    @Override
    public String toString() {
        return shown(label) + " = " + plain(amount)
                + switch (kind) {
                    case PRODUCT -> " (product)";
                    case QUOTIENT -> " (quotient)";
                    default -> "";
                };
    }
}
