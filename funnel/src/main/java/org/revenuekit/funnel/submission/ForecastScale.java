package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.money.MoneyFraction;

/**
 * By which categories sellers forecast (ヨミ表の区分), and which of them count in the landing (着地見込): a definition. It names
 * one currency; amounts in another are findings, since no rate is stated.
 */
@Value.Immutable
public abstract class ForecastScale implements WithForecastScale {
    /** The most categories. */
    public static final int MAX_CATEGORIES = 100;

    ForecastScale() {}

    /**
     * The scale to start from: won, A, B, C, an idea (ネタ), and omitted. Won and A count. The categories are those that
     * Japanese teams use; that only A counts, and the weights of 0.8, 0.5, 0.2 and 0, are our proposal.
     *
     * @param currency of the amounts
     * @return {@code yomi@1}
     */
    public static ForecastScale standard(CurrencyUnit currency) {
        return builder()
                .ref(DefinitionRef.of("yomi", 1))
                .currency(currency)
                .addCategories(
                        ForecastCategory.of("won", "Won", "受注済", CategoryRole.WON)
                                .weighing(BigDecimal.ONE),
                        ForecastCategory.of("a", "A", "Aヨミ", CategoryRole.COMMITTED)
                                .weighing(new BigDecimal("0.8")),
                        ForecastCategory.of("b", "B", "Bヨミ", CategoryRole.UPSIDE)
                                .weighing(new BigDecimal("0.5")),
                        ForecastCategory.of("c", "C", "Cヨミ", CategoryRole.PIPELINE)
                                .weighing(new BigDecimal("0.2")),
                        ForecastCategory.of("idea", "Idea", "ネタ", CategoryRole.PIPELINE)
                                .weighing(BigDecimal.ZERO),
                        ForecastCategory.of("omitted", "Omitted", "対象外", CategoryRole.OMITTED))
                .addCounted(CategoryId.of("won"), CategoryId.of("a"))
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this scale; give the changed scale another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns in which currency is forecast.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * Returns the categories.
     *
     * @return at least one, the surest first
     */
    public abstract ImmutableList<ForecastCategory> categories();

    /**
     * Returns which categories count in the landing, beside what is won.
     *
     * @return their ids; none if only what is won counts
     */
    public abstract ImmutableSet<CategoryId> counted();

    @Value.Check
    void check() {
        checkArgument(
                !categories().isEmpty() && categories().size() <= MAX_CATEGORIES,
                "categories must be 1 to %s, were %s (scale %s)",
                MAX_CATEGORIES,
                categories().size(),
                ref());
        Set<CategoryId> ids = new HashSet<>();
        for (ForecastCategory category : categories()) {
            checkArgument(ids.add(category.id()), "category %s must be given once (scale %s)", category.id(), ref());
            checkArgument(
                    category.role() != CategoryRole.OMITTED || !counted().contains(category.id()),
                    "counted must not contain %s, which is OMITTED (scale %s)",
                    category.id(),
                    ref());
        }
        counted()
                .forEach(id -> checkArgument(
                        ids.contains(id), "counted must be categories of the scale, was %s (scale %s)", id, ref()));
    }

    /**
     * Looks a category up.
     *
     * @param id its id
     * @return the category
     * @throws UnknownIdException if the scale has no such category
     */
    public ForecastCategory category(CategoryId id) {
        return categories().get(position(id));
    }

    int position(CategoryId id) {
        return Optional.ofNullable(positions().get(requireNonNull(id, "id")))
                .orElseThrow(() -> new UnknownIdException(new Subject("category", id.value())));
    }

    boolean has(CategoryId id) {
        return positions().containsKey(id);
    }

    MoneyFraction nothing() {
        return MoneyFraction.zero(currency());
    }

    /** An amount in the currency of the scale, or nothing. */
    MoneyFraction own(Optional<MoneyFraction> amount) {
        return amount.filter(known -> known.currency().equals(currency())).orElse(nothing());
    }

    @Value.Lazy
    ImmutableMap<CategoryId, Integer> positions() {
        return IntStream.range(0, categories().size())
                .boxed()
                .collect(toImmutableMap(position -> categories().get(position).id(), position -> position));
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a scale. */
    public static final class Builder extends ImmutableForecastScale.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
