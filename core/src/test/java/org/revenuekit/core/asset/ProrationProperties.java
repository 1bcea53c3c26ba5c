package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.Span;

/** Law 73: pieces over any split dates sum to the whole. */
class ProrationProperties {
    @Property
    void law73PiecesTileThePeriodAndSumToThePrice(
            @ForAll ProrationMethod method,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int cents,
            @ForAll @IntRange(max = 800) int start,
            @ForAll @IntRange(min = 1, max = 900) int length,
            @ForAll @Size(max = 6) Set<@IntRange(min = 1, max = 899) Integer> at) {
        LocalDate first = LocalDate.of(2023, 1, 1).plusDays(start);
        Span period = Span.of(first, first.plusDays(length));
        List<LocalDate> cuts =
                at.stream().filter(day -> day < length).map(first::plusDays).toList();
        MoneyFraction price = MoneyFraction.of(CurrencyUnit.USD, BigDecimal.valueOf(cents, 3));
        ProrationPolicy policy = ProrationPolicy.builder()
                .ref(DefinitionRef.of("any", 1))
                .method(method)
                .build();
        ProratedPrice prorated = Proration.of(policy).split(price, period, cuts);

        assertEquals(cuts.size() + 1, prorated.pieces().size());
        LocalDate end = first;
        Fraction sum = Fraction.ZERO;
        Fraction shares = Fraction.ZERO;
        Money rounded = Money.zero(CurrencyUnit.USD);
        for (ProratedPiece piece : prorated.pieces()) {
            assertEquals(end, piece.days().from().orElseThrow());
            end = piece.days().to().orElseThrow();
            sum = sum.plus(Fraction.of(piece.amount().amount()));
            shares = shares.plus(Fraction.of(piece.share()));
            rounded = rounded.plus(piece.rounded());
            assertEquals(
                    naive(method, first, piece.days()),
                    piece.share().numerator().longValueExact());
        }
        assertEquals(first.plusDays(length), end);
        assertEquals(Fraction.of(price.amount()), sum);
        assertEquals(Fraction.ONE, shares);
        assertEquals(price.rounded(), rounded);
    }

    /** Day by day, month by month. */
    private static long naive(ProrationMethod method, LocalDate first, Span days) {
        long units = 0;
        for (int i = 0; i < 1_000; i++) {
            LocalDate next = switch (method) {
                case BY_DAYS -> first.plusDays(i);
                case BY_MONTHS -> first.plusMonths(i);
                case NONE -> i == 0 ? first : first.plusYears(9);
            };
            units += days.contains(next) ? 1 : 0;
        }
        return units;
    }
}
