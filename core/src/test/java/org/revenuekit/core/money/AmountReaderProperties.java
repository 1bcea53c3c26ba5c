package org.revenuekit.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.internal.Decimals;

class AmountReaderProperties {
    private static final AmountReader READER = AmountReader.standard();

    /** The grammar of a number, said a second time in another language. */
    private static final Pattern NUMBER = Pattern.compile("([1-9][0-9]{0,2}(,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?|\\.[0-9]+");

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().withChars("0019,,.").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("01,.-()%$ A\u22121△円\u00A0e").ofMaxLength(10),
                Arbitraries.strings().ofMaxLength(70));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Fractions.decimals();
    }

    @Property
    void agreesWithASecondGrammar(@ForAll("numbers") String text) {
        Optional<BigDecimal> expected = NUMBER.matcher(text).matches()
                ? Optional.of(Decimals.normal(new BigDecimal(text.replace(",", ""))))
                : Optional.empty();

        assertEquals(expected, READER.read(text));
        assertEquals(expected.map(BigDecimal::negate), READER.read("(" + text + ")"));
        assertEquals(expected.map(BigDecimal::negate), READER.read("▲\u3000" + text));
        assertEquals(expected, READER.read("¥" + text + " "));
        assertEquals(expected.map(number -> Decimals.normal(number.movePointLeft(2))), READER.read(text + "%"));
    }

    @Property
    void readsWhatTheJdkWritesInEveryStyle(@ForAll("amounts") BigDecimal amount) {
        Optional<BigDecimal> expected = Optional.of(Decimals.normal(amount));
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(',');
        symbols.setDecimalSeparator('.');

        for (String pattern : new String[] {
            "#,##0.##########", "0.##########", "¤#,##0.##########", "#,##0.##########;(#)", "#,##0.##########;#-"
        }) {
            DecimalFormat format = new DecimalFormat(pattern.replace("¤", "'USD' "), symbols);
            assertEquals(expected, READER.read(format.format(amount)), pattern);
        }
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        AmountReader german = AmountReader.builder()
                .decimalSeparator(',')
                .groupingSeparator('.')
                .build();
        assertEquals(expected, german.read(new DecimalFormat("#,##0.##########", symbols).format(amount)));
    }

    @Property
    void law29AnyTextGivesAnAmountWithinLimitsOrNothing(@ForAll("texts") String text) {
        READER.read(text).ifPresent(amount -> {
            assertTrue(text.length() <= 64);
            assertEquals(amount, MoneyFraction.of(Fractions.USD, amount).amount());
            assertTrue(text.chars().anyMatch(c -> c >= '0' && c <= '9'));
        });
    }
}
