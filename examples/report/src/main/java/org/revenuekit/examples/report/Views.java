package org.revenuekit.examples.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.examples.report.mapping.ViewName;
import org.revenuekit.hierarchy.HierarchyView;

/** The library's views by the words of mappings and command line. */
final class Views {
    private static final ImmutableMap<String, HierarchyView> SHIPPED =
            Maps.uniqueIndex(HierarchyView.shipped(), view -> view.ref().name());

    private Views() {}

    /**
     * The view of a name.
     *
     * @param name a name
     * @param selfLinkMarksTop what the data mean by a link from an account to itself; empty leaves it to the view
     */
    static HierarchyView of(ViewName name, Optional<Boolean> selfLinkMarksTop) {
        HierarchyView view = Optional.ofNullable(SHIPPED.get(name.word())).orElseThrow();
        return selfLinkMarksTop
                .filter(marks -> marks != view.selfLinkMarksTop())
                .map(marks -> withSelfLinks(view, marks))
                .orElse(view);
    }

    /** A view changed is another view, and says so by its name. */
    private static HierarchyView withSelfLinks(HierarchyView view, boolean marksTop) {
        String name = view.ref().name() + (marksTop ? "-self-link-marks-top" : "-self-link-is-found");
        return view.toBuilder()
                .ref(DefinitionRef.of(name, view.ref().version()))
                .selfLinkMarksTop(marksTop)
                .build();
    }
}
