package org.revenuekit.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.core.kpi.Kpis.id;
import static org.revenuekit.core.kpi.Kpis.kpi;
import static org.revenuekit.core.kpi.Kpis.leaf;
import static org.revenuekit.core.kpi.Kpis.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Subject;

class KpiTreeTest {
    private static final Kpi GOAL = leaf("goal", KpiLevel.KGI);

    @Test
    void aFigureSaysWhatItIs() {
        assertEquals(id("goal"), GOAL.id());
        assertEquals(Label.of("goal", "goal"), GOAL.label());
        assertEquals(KpiLevel.KGI, GOAL.level());
        assertEquals(KpiKind.QUANTITY, GOAL.kind());
        assertEquals("JPY", GOAL.unit());
        assertEquals(KpiDirection.HIGHER_IS_BETTER, GOAL.direction());
        assertEquals(KpiFormula.LEAF, GOAL.formula());
        assertEquals(ImmutableList.of(), GOAL.children());
        assertEquals(
                KpiFormula.LEAF,
                Kpi.builder()
                        .id(id("a"))
                        .label(Label.of("a", "a"))
                        .level(KpiLevel.KPI)
                        .unit("JPY")
                        .build()
                        .formula());
        assertEquals(KpiKind.QUALITY, GOAL.withKind(KpiKind.QUALITY).kind());
        assertEquals(GOAL, leaf("goal", KpiLevel.KGI));
        assertEquals(GOAL.hashCode(), GOAL.withKind(KpiKind.QUALITY).hashCode());
        assertNotEquals(GOAL.hashCode(), leaf("other", KpiLevel.KGI).hashCode());
        assertNotEquals(GOAL, GOAL.withKind(KpiKind.QUALITY));
    }

    @Test
    void idLabelLevelAndUnitAreMandatory() {
        String message = String.valueOf(
                assertThrows(IllegalStateException.class, () -> Kpi.builder().build())
                        .getMessage());
        assertTrue(message.contains("[id, label, level, unit]"), message);
    }

    @Test
    void aFormulaHasAsManyChildrenAsItNeeds() {
        assertFormula("1 (LEAF", KpiFormula.LEAF, "a");
        assertFormula("0 (SUM", KpiFormula.SUM);
        assertFormula("0 (PRODUCT", KpiFormula.PRODUCT);
        assertFormula("1 (QUOTIENT", KpiFormula.QUOTIENT, "a");
        assertFormula("3 (QUOTIENT", KpiFormula.QUOTIENT, "a", "b", "c");
        assertRefused("unit must not be blank", () -> GOAL.withUnit(" "));
        assertEquals(1, kpi("x", KpiLevel.KPI, KpiFormula.SUM, "a").children().size());
        assertEquals(
                1, kpi("x", KpiLevel.KPI, KpiFormula.PRODUCT, "a").children().size());
    }

    private static void assertFormula(String had, KpiFormula formula, String... children) {
        assertRefused(
                "a leaf has no children, a quotient 2, else there is at least 1, had " + had + ", kpi x)",
                () -> kpi("x", KpiLevel.KPI, formula, children));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void aTreeHasOneGoalAtItsRoot() {
        Kpi ksf = leaf("ksf", KpiLevel.KSF);

        assertRefused("a tree must have one KGI, had 0 (tree tree@1)", () -> tree());
        assertRefused("a tree must have one KGI, had 0 (tree tree@1)", () -> tree(ksf));
        assertRefused("a tree must have one KGI, had 2 (tree tree@1)", () -> tree(GOAL, leaf("a", KpiLevel.KGI)));
        assertRefused(
                "the KGI must stand under no other, goal did (tree tree@1)",
                () -> tree(GOAL, kpi("ksf", KpiLevel.KSF, KpiFormula.SUM, "goal")));
        assertEquals(ImmutableList.of(GOAL), tree(GOAL).nodes());
    }

    @Test
    void everyNodeStandsOnceBelowTheGoal() {
        Kpi sum = kpi("goal", KpiLevel.KGI, KpiFormula.SUM, "a", "b");
        Kpi a = leaf("a", KpiLevel.KSF);
        Kpi b = leaf("b", KpiLevel.KPI);

        assertEquals(3, tree(b, sum, a).nodes().size());
        assertRefused("a node must stand once, had a again (tree tree@1)", () -> tree(sum, a, b, a));
        assertRefused("a child must be a node, b under goal is none (tree tree@1)", () -> tree(sum, a));
        assertRefused(
                "a node must stand under one other, had a again under b (tree tree@1)",
                () -> tree(sum, a, kpi("b", KpiLevel.KSF, KpiFormula.SUM, "a")));
        assertRefused(
                "a node must stand under one other, had a again under goal (tree tree@1)",
                () -> tree(kpi("goal", KpiLevel.KGI, KpiFormula.SUM, "a", "a"), a));
        assertRefused(
                "every node must stand below the KGI, 1 did not (tree tree@1)",
                () -> tree(sum, a, b, leaf("c", KpiLevel.KPI)));
    }

    @Test
    void aCycleStandsBelowNoGoal() {
        assertRefused(
                "every node must stand below the KGI, 2 did not (tree tree@1)",
                () -> tree(
                        GOAL,
                        kpi("a", KpiLevel.KPI, KpiFormula.SUM, "b"),
                        kpi("b", KpiLevel.KPI, KpiFormula.SUM, "a")));
    }

    @Test
    void aKsfStandsUnderNoKpi() {
        Kpi sum = kpi("goal", KpiLevel.KGI, KpiFormula.SUM, "a");

        assertRefused(
                "a KSF must stand under no KPI, b stands under a (tree tree@1)",
                () -> tree(sum, kpi("a", KpiLevel.KPI, KpiFormula.SUM, "b"), leaf("b", KpiLevel.KSF)));
        assertEquals(
                3,
                tree(sum, kpi("a", KpiLevel.KSF, KpiFormula.SUM, "b"), leaf("b", KpiLevel.KSF))
                        .nodes()
                        .size());
    }

    @Test
    void depthAndSizeHaveLimits() {
        assertEquals(32, chain(32).nodes().size());
        assertRefused("levels must be at most 32, n32 stands deeper (tree tree@1)", () -> chain(33));
        assertEquals(1_000, star(1_000).nodes().size());
        assertRefused("nodes must be at most 1000, were 1001 (tree tree@1)", () -> star(1_001));
    }

    private static KpiTree chain(int levels) {
        List<Kpi> nodes = new ArrayList<>();
        nodes.add(kpi("n0", KpiLevel.KGI, KpiFormula.SUM, "n1"));
        for (int i = 1; i < levels - 1; i++) {
            nodes.add(kpi("n" + i, KpiLevel.KPI, KpiFormula.SUM, "n" + (i + 1)));
        }
        nodes.add(leaf("n" + (levels - 1), KpiLevel.KPI));
        return tree(nodes.toArray(Kpi[]::new));
    }

    private static KpiTree star(int nodes) {
        String[] ids = IntStream.range(1, nodes).mapToObj(i -> "n" + i).toArray(String[]::new);
        List<Kpi> all = new ArrayList<>(List.of(kpi("goal", KpiLevel.KGI, KpiFormula.SUM, ids)));
        for (String id : ids) {
            all.add(leaf(id, KpiLevel.KPI));
        }
        return tree(all.toArray(Kpi[]::new));
    }

    @Test
    void treesAreEqualByContentAndHashByReference() {
        KpiTree tree = tree(GOAL);

        assertEquals(tree, tree(GOAL));
        assertEquals(tree, tree.toBuilder().build());
        assertNotEquals(tree, tree(GOAL.withUnit("USD")));
        assertEquals(DefinitionRef.of("tree", 1).hashCode(), tree.hashCode());
        assertEquals(
                DefinitionRef.of("tree", 2),
                tree.toBuilder().ref(DefinitionRef.of("tree", 2)).build().ref());
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class, () -> KpiTree.builder().build())
                .getMessage());
        assertTrue(message.contains("[ref]"), message);
    }

    @Test
    void idsAreTextInItsOrder() {
        assertEquals("a", id("a").toString());
        assertTrue(id("a").compareTo(id("b")) < 0);
        assertTrue(id("b").compareTo(id("a")) > 0);
        assertRefused("kpi id must not be empty", () -> id(""));
        assertEquals(new Subject("kpi", "a"), Subject.of(id("a")));
        EqualsVerifier.forClass(KpiId.class).verify();
    }
}
