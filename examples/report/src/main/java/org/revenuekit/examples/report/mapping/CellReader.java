package org.revenuekit.examples.report.mapping;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.AmountReader;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.ColumnType;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.csv.CellText;

/**
 * Turns the text of cells into values of one canonical column: trimmed, compared with what stands for no value,
 * replaced as {@code values} says, then as the alias says, then read as the column's type demands. Immutable.
 */
public final class CellReader {

    /** The key of {@code values} that stands for all texts that are no key. */
    public static final String ANY_OTHER = "*";

    private static final int MAX_ID = 256;
    private static final int MAX_TEXT = 1_000;
    private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MAX_TENURE = BigDecimal.valueOf(12_000); // a thousand years
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private static final ImmutableSet<String> CURRENCIES = CurrencyUnit.registeredCurrencies().stream()
            .map(CurrencyUnit::getCode)
            .collect(toImmutableSet());

    private final CanonicalColumn column;
    private final CellFormat format;
    private final ImmutableMap<String, String> values;
    private final Alias alias;
    private final boolean percent;
    private final AmountReader numbers;
    private final AmountReader percentages;

    private CellReader(
            CanonicalColumn column,
            CellFormat format,
            ImmutableMap<String, String> values,
            Alias alias,
            BigDecimal unit,
            boolean percent) {
        this.column = column;
        this.format = format;
        this.values = values;
        this.alias = alias;
        this.percent = percent;
        this.numbers = amounts(format, unit);
        this.percentages = amounts(format, HUNDREDTH);
    }

    private static AmountReader amounts(CellFormat format, BigDecimal unit) {
        return AmountReader.builder()
                .decimalSeparator(format.decimal())
                .groupingSeparator(format.grouping())
                .unitMultiplier(unit)
                .build();
    }

    /**
     * Creates a reader.
     *
     * @param column the column whose values are read
     * @param format how dates, numbers and absence are written
     * @param values what texts mean, by text; {@link #ANY_OTHER} stands for all others; an empty meaning is no value
     * @param alias spellings to replace
     * @param unit what one unit of an amount is worth
     * @param percent whether rates are written as percentages even without the sign
     * @return a reader
     * @throws IllegalArgumentException if the format or unit is none an {@link AmountReader} can have
     */
    public static CellReader of(
            CanonicalColumn column,
            CellFormat format,
            ImmutableMap<String, String> values,
            Alias alias,
            BigDecimal unit,
            boolean percent) {
        return new CellReader(
                requireNonNull(column, "column"),
                requireNonNull(format, "format"),
                requireNonNull(values, "values"),
                requireNonNull(alias, "alias"),
                requireNonNull(unit, "unit"),
                percent);
    }

    /**
     * Reads the text of a cell.
     *
     * @param cell any text
     * @return its value, its absence, or why it has no meaning
     */
    public CellReading read(String cell) {
        String text = CellText.trim(cell);
        if (isEmpty(text)) {
            return new CellReading.Absent();
        }
        String meant = values.getOrDefault(text, values.getOrDefault(ANY_OTHER, text));
        String spelled = alias.spellings().getOrDefault(meant, meant);
        if (isEmpty(spelled)) {
            return new CellReading.Absent();
        }
        Optional<String> aliased = alias.spellings().containsKey(meant) ? Optional.of(meant) : Optional.empty();
        return switch (column.type()) {
            case ID -> text(spelled, MAX_ID, ImportFinding.UNREADABLE_ID, aliased);
            case TEXT -> text(spelled, MAX_TEXT, ImportFinding.UNREADABLE_TEXT, aliased);
            case CHOICE -> choice(spelled);
            case CURRENCY -> currency(spelled);
            case COUNTRY -> country(spelled);
            case LANGUAGE -> language(spelled);
            case DATE -> dated(format.dates().read(spelled));
            case INSTANT -> dated(format.dates().readMoment(spelled));
            case VALUE -> value(spelled);
            case AMOUNT, QUANTITY, COUNT, RATE -> number(spelled);
        };
    }

    /**
     * Returns the alias that replaces spellings.
     *
     * @return the alias, {@link Alias#NONE} when there is none
     */
    public Alias alias() {
        return alias;
    }

    /**
     * Tells whether a text stands for no value.
     *
     * @param text a trimmed text
     * @return whether it is empty or one of the texts for no value
     */
    public boolean isEmpty(String text) {
        return text.isEmpty() || format.empty().contains(text);
    }

    private CellReading text(String text, int longest, ImportFinding kind, Optional<String> aliased) {
        if (text.length() > longest) {
            return unreadable(kind, "the text has more than " + longest + " characters");
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int type = Character.getType(text.codePointAt(i));
            if (type == Character.CONTROL) {
                return unreadable(kind, "the text has a control character or line end in it");
            }
            if (type == Character.SURROGATE) {
                return unreadable(kind, "the text has half a surrogate pair in it");
            }
        }
        return new CellReading.Present(text, aliased);
    }

    private CellReading choice(String text) {
        String word = text.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return column.choices().contains(word)
                ? new CellReading.Present(word)
                : unreadable(ImportFinding.UNKNOWN_CHOICE, String.join(", ", column.choices()));
    }

    private CellReading currency(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return CURRENCIES.contains(code) ? new CellReading.Present(code) : unreadable(ImportFinding.UNKNOWN_CURRENCY);
    }

    private CellReading country(String text) {
        return ByForm.country(text)
                .<CellReading>map(CellReading.Present::new)
                .orElseGet(() -> unreadable(
                        ImportFinding.UNREADABLE_CODE,
                        "a country by two letters (ISO 3166-1), or a part of it such as US-DE"));
    }

    private CellReading language(String text) {
        return ByForm.language(text)
                .<CellReading>map(CellReading.Present::new)
                .orElseGet(() -> unreadable(
                        ImportFinding.UNREADABLE_CODE,
                        "a language by two or three letters (BCP 47), such as ja or ja-JP"));
    }

    private CellReading dated(Optional<?> read) {
        return read.<CellReading>map(CellReading.Present::new)
                .orElseGet(() -> unreadable(
                        ImportFinding.UNREADABLE_DATE,
                        String.join(", ", format.dates().patterns())));
    }

    private CellReading number(String text) {
        String plain = FullWidth.toPlain(text);
        boolean sign = plain.indexOf('%') >= 0;
        if (sign && column.type() != ColumnType.RATE) {
            return unreadable(ImportFinding.UNREADABLE_NUMBER, "a percentage stands where none can");
        }
        // a percent sign is divided by its own reader; the mapping's "percent" must not do it again
        Optional<BigDecimal> number = (percent && !sign ? percentages : numbers).read(plain);
        if (number.isEmpty()) {
            return unreadable(
                    ImportFinding.UNREADABLE_NUMBER,
                    "decimals after '" + format.decimal() + "', groups "
                            + format.grouping().map(mark -> "by '" + mark + "'").orElse("not marked"));
        }
        return outOfRange(number.get())
                .<CellReading>map(bounds -> unreadable(ImportFinding.NUMBER_OUT_OF_RANGE, bounds))
                .orElse(new CellReading.Present(number.get()));
    }

    /**
     * A number where it reads as one; a text with a percent sign is none, as nobody says whether 5 or 0.05 is meant.
     */
    private CellReading value(String text) {
        String plain = FullWidth.toPlain(text);
        Optional<BigDecimal> number = plain.indexOf('%') >= 0 ? Optional.empty() : numbers.read(plain);
        if (number.isEmpty()) {
            CellReading category = text(text, MAX_TEXT, ImportFinding.UNREADABLE_TEXT, Optional.empty());
            return category instanceof CellReading.Present
                    ? new CellReading.Present(ObservedValue.ofCategory(text))
                    : category;
        }
        try {
            return new CellReading.Present(ObservedValue.of(number.get()));
        } catch (IllegalArgumentException e) {
            return unreadable(
                    ImportFinding.NUMBER_OUT_OF_RANGE,
                    "of at most " + ObservedValue.MAX_DIGITS + " digits before the point and "
                            + ObservedValue.MAX_DECIMALS + " decimals");
        }
    }

    private Optional<String> outOfRange(BigDecimal number) {
        return switch (column) {
            case LINE_DISCOUNT, LINK_SHARE, LINK_SHARE_LOW, LINK_SHARE_HIGH ->
                problem(
                        number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0,
                        percent
                                ? "0 to 100 %"
                                : "0 to 1; if the file states percentages, say \"percent\": true in the mapping");
            case RATE_RATE, ASSET_QUANTITY, SUBSCRIPTION_QUANTITY -> problem(number.signum() > 0, "greater than 0");
            case PRODUCT_LIST_PRICE,
                    WALLET_PER_YEAR,
                    POTENTIAL_LOW,
                    POTENTIAL_MID,
                    POTENTIAL_HIGH,
                    EVIDENCE_AMOUNT,
                    LEAD_AMOUNT,
                    SUBSCRIPTION_UNIT_PRICE,
                    SUBSCRIPTION_AMOUNT,
                    ACTION_UNIT_PRICE -> problem(number.signum() >= 0, "0 or more");
            case SUBSCRIPTION_TENURE_MONTHS -> countProblem(number, MAX_TENURE);
            default -> column.type() == ColumnType.COUNT ? countProblem(number, MAX_COUNT) : Optional.empty();
        };
    }

    private static Optional<String> countProblem(BigDecimal number, BigDecimal most) {
        return problem(
                number.signum() >= 0
                        && number.compareTo(most) <= 0
                        && number.stripTrailingZeros().scale() <= 0,
                "a whole number from 0 to " + most.toPlainString());
    }

    private static Optional<String> problem(boolean within, String bounds) {
        return within ? Optional.empty() : Optional.of(bounds);
    }

    /** All texts of unreadable cells begin with the column, so that a finding tells what was to be read. */
    private CellReading.Unreadable unreadable(ImportFinding kind, String... arguments) {
        return new CellReading.Unreadable(
                kind,
                ImmutableList.<String>builder()
                        .add(column.qualifiedName())
                        .add(arguments)
                        .build());
    }
}
