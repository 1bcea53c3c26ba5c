package org.revenuekit.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.internal.Decimals;

class ExplanationProperties {
    @Provide
    Arbitrary<Explanation> leaves() {
        return Combinators.combine(
                        Arbitraries.strings().ofMaxLength(5),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(-4, 4))
                .as((label, units, scale) -> Explanation.leaf(label, BigDecimal.valueOf(units, scale)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Explanation> trees() {
        return Arbitraries.recursive(
                this::leaves, parts -> parts.list().ofMaxSize(4).map(list -> Explanation.sum("sum", list)), 0, 3);
    }

    @Provide
    Arbitrary<List<Explanation>> factors() {
        return trees().list().ofMaxSize(6);
    }

    private static BigDecimal leafTotal(Explanation tree) {
        return tree.kind() == Explanation.Kind.LEAF
                ? tree.amount().orElseThrow()
                : tree.parts().stream().map(ExplanationProperties::leafTotal).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Explanation rebuilt(Explanation tree) {
        return tree.kind() == Explanation.Kind.LEAF
                ? Explanation.leaf(tree.label(), tree.amount().orElseThrow())
                : Explanation.sum(
                        tree.label(),
                        tree.parts().stream()
                                .map(ExplanationProperties::rebuilt)
                                .toList());
    }

    private static long nodes(Explanation tree) {
        return 1 + tree.parts().stream().mapToLong(ExplanationProperties::nodes).sum();
    }

    @Property
    void aSumIsExactlyTheSumOfItsLeaves(@ForAll("trees") Explanation tree) {
        assertEquals(0, leafTotal(tree).compareTo(tree.amount().orElseThrow()));
        assertEquals(rebuilt(tree), tree);
        assertEquals(rebuilt(tree).hashCode(), tree.hashCode());
    }

    @Property
    void aWrongExpectedAmountIsAlwaysRefused(@ForAll("trees") Explanation tree, @ForAll long error) {
        List<Explanation> parts = List.of(tree);
        BigDecimal amount = tree.amount().orElseThrow();

        assertEquals(Optional.of(amount), Explanation.sum("x", amount, parts).amount());
        if (error != 0) {
            BigDecimal wrong = amount.add(BigDecimal.valueOf(error, 9));
            String message = assertThrows(IllegalArgumentException.class, () -> Explanation.sum("x", wrong, parts))
                    .getMessage();
            assertEquals(
                    "parts must sum to " + Decimals.normal(wrong).toPlainString() + ", summed to "
                            + amount.toPlainString() + " (x)",
                    message);
        }
    }

    @Property
    void aProductIsExactlyTheProductOfItsParts(@ForAll("factors") List<Explanation> parts) {
        BigDecimal expected =
                parts.stream().map(part -> part.amount().orElseThrow()).reduce(BigDecimal.ONE, BigDecimal::multiply);
        Explanation product = Explanation.product("product", parts);

        assertEquals(Optional.of(Decimals.normal(expected)), product.amount());
        assertEquals(parts, product.parts());
        assertEquals(product, Explanation.product("product", parts));
    }

    @Property
    void theOrderOfFactorsChangesNoProduct(@ForAll("factors") List<Explanation> parts, @ForAll Random random) {
        List<Explanation> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);

        assertEquals(
                Explanation.product("product", parts).amount(),
                Explanation.product("product", shuffled).amount());
    }

    @Property
    void factorsCanBeMultipliedInGroups(
            @ForAll("factors") List<Explanation> first, @ForAll("factors") List<Explanation> second) {
        List<Explanation> all = new ArrayList<>(first);
        all.addAll(second);
        Explanation grouped = Explanation.product(
                "product", List.of(Explanation.product("first", first), Explanation.product("second", second)));

        assertEquals(Explanation.product("product", all).amount(), grouped.amount());
    }

    @Property
    void oneUndefinedFactorLeavesTheProductUndefined(
            @ForAll("factors") List<Explanation> parts, @ForAll @IntRange(max = 6) int at) {
        List<Explanation> all = new ArrayList<>(parts);
        Explanation nothing = Explanation.leaf("nothing", BigDecimal.ZERO);
        all.add(Math.min(at, parts.size()), Explanation.quotient("undefined", nothing, nothing));

        assertEquals(Optional.empty(), Explanation.product("product", all).amount());
    }

    @Property
    void textHasALineForEachNodeAndNothingElseBreaksIt(@ForAll("trees") Explanation tree) {
        assertEquals(Math.min(1_000, nodes(tree)), tree.text().lines().count());
        assertTrue(tree.text().chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)));
    }
}
