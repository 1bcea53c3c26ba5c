package org.revenuekit.core.money;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One reading of one short text. What stands around the number is taken off from both ends, each mark at most once; a
 * mark too many stays, and the scan of the number refuses it like any other character that has no place there.
 */
final class AmountScanner {
    private static final int GROUP = 3;

    private final AmountReader reader;
    private final String text;
    private int from;
    private int to;
    private boolean negative;
    private boolean opened;
    private boolean closed;
    private boolean currency;
    private boolean percent;

    AmountScanner(AmountReader reader, String text) {
        this.reader = reader;
        this.text = text;
        this.to = text.length();
    }

    Optional<BigDecimal> read() {
        int taken;
        do {
            taken = from < to ? before(text.charAt(from)) : 0;
            from += taken;
        } while (taken > 0);
        do {
            taken = from < to ? after(text.charAt(to - 1)) : 0;
            to -= taken;
        } while (taken > 0);
        if (opened != closed || (percent && currency)) {
            return Optional.empty();
        }
        return number().map(number -> percent ? number.movePointLeft(2) : number)
                .map(number -> negative ? number.negate() : number);
    }

    /** How many characters of the start are marks. */
    private int before(char c) {
        if (isSpace(c)) {
            return 1;
        }
        if (!negative && (isMinus(c) || c == '(' || c == '△' || c == '▲')) {
            negative = true;
            opened = c == '(';
            return 1;
        }
        return currency(c, from);
    }

    /** How many characters of the end are marks. */
    private int after(char c) {
        if (isSpace(c)) {
            return 1;
        }
        if (!negative && isMinus(c)) {
            negative = true;
            return 1;
        }
        if (opened && !closed && c == ')') {
            closed = true;
            return 1;
        }
        if (!percent && c == '%') {
            percent = true;
            return 1;
        }
        return currency(c, to - GROUP);
    }

    /** The length of a currency that is the sign c or a code starting at a position. */
    private int currency(char c, int start) {
        if (currency) {
            return 0;
        }
        int length = "$€£¥￥円".indexOf(c) >= 0 ? 1 : isCode(start) ? GROUP : 0;
        currency = length > 0;
        return length;
    }

    private boolean isCode(int start) {
        return start >= from
                && start + GROUP <= to
                && isLetter(text.charAt(start))
                && isLetter(text.charAt(start + 1))
                && isLetter(text.charAt(start + 2));
    }

    private Optional<BigDecimal> number() {
        StringBuilder plain = new StringBuilder();
        boolean grouped = false;
        boolean fraction = false;
        int digits = 0; // since the last separator
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                digits++;
            } else if (!fraction && c == reader.decimalSeparator() && (!grouped || digits == GROUP)) {
                plain.append('.');
                fraction = true;
                grouped = false;
                digits = 0;
            } else if (!fraction && isGrouping(c) && (grouped ? digits == GROUP : isFirstGroup(plain))) {
                grouped = true;
                digits = 0;
            } else {
                return Optional.empty();
            }
        }
        boolean complete = grouped ? digits == GROUP : digits > 0;
        return complete ? Optional.of(new BigDecimal(plain.toString())) : Optional.empty();
    }

    private static boolean isFirstGroup(StringBuilder digits) {
        return digits.length() > 0 && digits.length() <= GROUP && digits.charAt(0) != '0';
    }

    private boolean isGrouping(char c) {
        return reader.groupingSeparator()
                .filter(separator -> separator == ascii(c))
                .isPresent();
    }

    private static boolean isSpace(char c) {
        return ascii(c) == ' ' || c == '\u3000';
    }

    /** The ASCII form of the characters that spreadsheets put in place of a grouping space or apostrophe. */
    private static char ascii(char c) {
        return switch (c) {
            case '\u00A0', '\u202F' -> ' ';
            case '\u2019' -> '\'';
            default -> c;
        };
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
