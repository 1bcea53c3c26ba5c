package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;

/** The question how much of what they have customers use: immutable, used again and again. */
public final class AdoptionReview {
    private final AdoptionPolicy definition;

    private AdoptionReview(AdoptionPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition how adoption is measured
     * @return the question
     */
    public static AdoptionReview of(AdoptionPolicy definition) {
        return new AdoptionReview(requireNonNull(definition, "definition"));
    }

    /**
     * Measures adoption by the last reading of each customer. Readings of another kind are not looked at; of several of
     * one day the last recorded stands.
     *
     * @param customers who
     * @param readings what they used, in any order
     * @param asOf the point in time; what was read or recorded later does not count
     * @return the adoption of each; O(n log n)
     */
    public AdoptionReport measure(Customers customers, Iterable<UsageReading> readings, AsOf asOf) {
        requireNonNull(customers, "customers");
        requireNonNull(readings, "readings");
        requireNonNull(asOf, "asOf");
        ImmutableList<UsageReading> asked = Streams.stream(readings)
                .filter(reading -> reading.kind() == definition.kind())
                .collect(toImmutableList());
        return new AdoptionReport(
                definition,
                asOf,
                FactSort.<UsageReading>of(customers, asOf).sort(asked).rows(this::row));
    }

    private Row<CustomerAdoption> row(CustomerFacts<UsageReading> given) {
        CustomerFacts<UsageReading> good = given.without(
                SuccessFinding.USED_ABOVE_AVAILABLE,
                Usage::isImpossible,
                "day",
                reading -> reading.on().toString());
        DayValues<UsageReading> values = Usage.of(good.used());
        return good.with(values.findings(
                        good.customer().account(), definition.kind().toString()))
                .row(adoption(good.customer(), values));
    }

    private CustomerAdoption adoption(Customer customer, DayValues<UsageReading> values) {
        Optional<UsageReading> latest = values.asOf(LocalDate.MAX, UsageReading::on);
        Optional<UsageReading> earlier =
                latest.flatMap(last -> values.asOf(last.on().minusDays(definition.lookBackDays()), UsageReading::on));
        return new CustomerAdoption(
                customer,
                latest,
                earlier,
                earlier.isPresent()
                        && hasFallen(earlier.get().rate(), latest.orElseThrow().rate()),
                latest.filter(last -> last.rate().isAtLeast(definition.nearlyFullFrom()))
                        .isPresent());
    }

    /** Whether at most so much of the earlier rate is left that its loss is a sign, decided exactly. */
    private boolean hasFallen(Ratio before, Ratio now) {
        BigDecimal left = BigDecimal.ONE.subtract(definition.declineFrom());
        return before.isDefined()
                && before.numerator().signum() > 0
                && now.isDefined()
                && Ratio.byValue().compare(now, Ratio.of(before.numerator().multiply(left), before.denominator())) <= 0;
    }
}
