package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.usd;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;

class MoneyChangeTest {
    private static Optional<Standing> standing(long rank, String dollars) {
        return Optional.of(new Standing(rank, usd(dollars)));
    }

    private static MoneyRollUp before() {
        return World.of("a", "b", "c", "d")
                .won("a", "9")
                .won("b", "8")
                .won("c", "7")
                .won("d", "1")
                .total();
    }

    @Test
    void onlyFamiliesThatDifferAreNamed() {
        MoneyRollUp after = World.of("a", "b", "d", "e")
                .won("a", "9")
                .won("b", "8.001")
                .won("d", "1")
                .won("e", "100")
                .total();
        MoneyChange change = after.changeSince(before());

        assertEquals(usd("25"), change.before());
        assertEquals(usd("118.001"), change.after());
        assertEquals(
                ImmutableList.of(
                        new StandingChange(id("a"), standing(1, "9"), standing(2, "9")),
                        new StandingChange(id("b"), standing(2, "8"), standing(3, "8.001")),
                        new StandingChange(id("c"), standing(3, "7"), Optional.empty()),
                        new StandingChange(id("e"), Optional.empty(), standing(1, "100"))),
                change.families());
        assertEquals(List.of(id("e")), change.appeared());
        assertEquals(List.of(id("c")), change.disappeared());
        assertEquals(Measure.sumIn(USD).ref(), change.definitionBefore());
        assertEquals(Measure.sumIn(USD).ref(), change.definitionAfter());
    }

    @Test
    void whatJoinsAFamilyDisappearsAsOne() {
        MoneyRollUp after = World.of("a", "b", "c", "d")
                .parent("b", "a")
                .won("a", "9")
                .won("b", "8")
                .won("c", "7")
                .won("d", "1")
                .total();

        assertEquals(
                ImmutableList.of(
                        new StandingChange(id("a"), standing(1, "9"), standing(1, "17")),
                        new StandingChange(id("b"), standing(2, "8"), Optional.empty()),
                        new StandingChange(id("c"), standing(3, "7"), standing(2, "7")),
                        new StandingChange(id("d"), standing(4, "1"), standing(3, "1"))),
                after.changeSince(before()).families());
    }

    @Test
    void nothingHasChangedSinceTheSameAnswer() {
        assertEquals(ImmutableList.of(), before().changeSince(before()).families());
    }

    @Test
    void anotherMeasureIsNamedButNotOneOfTheSameName() {
        MoneyMeasure measure = Measure.sumIn(USD);
        MoneyMeasure changed = measure.withWindow(Window.FISCAL_YEAR);
        MoneyRollUp same = World.of("a").total(changed);
        MoneyRollUp other = World.of("a").total(Measure.grossIn(USD));

        assertEquals(
                "won-gross-usd@1", other.changeSince(before()).definitionAfter().toString());
        assertEquals(
                "won-amount-usd@1",
                other.changeSince(before()).definitionBefore().toString());
        DefinitionClashException clash = assertThrows(DefinitionClashException.class, () -> same.changeSince(before()));
        assertEquals(measure.ref(), clash.ref());
        assertEquals(measure, clash.first());
        assertSame(changed, clash.second());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertNames("earlier", () -> before().changeSince(null));
    }
}
