package org.revenuekit.core.kpi;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;

/** Short ways to write trees. */
final class Kpis {
    private Kpis() {}

    static KpiId id(String value) {
        return KpiId.of(value);
    }

    static Kpi leaf(String id, KpiLevel level) {
        return kpi(id, level, KpiFormula.LEAF);
    }

    static Kpi kpi(String id, KpiLevel level, KpiFormula formula, String... children) {
        return Kpi.builder()
                .id(id(id))
                .label(Label.of(id, id))
                .level(level)
                .unit("JPY")
                .formula(formula)
                .children(Arrays.stream(children).map(Kpis::id).collect(ImmutableList.toImmutableList()))
                .build();
    }

    static KpiTree tree(Kpi... nodes) {
        return KpiTree.builder()
                .ref(DefinitionRef.of("tree", 1))
                .addNodes(nodes)
                .build();
    }
}
