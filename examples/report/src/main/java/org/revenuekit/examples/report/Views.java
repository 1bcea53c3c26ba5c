package org.revenuekit.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.examples.report.mapping.ViewName;
import org.revenuekit.hierarchy.HierarchyView;

/** The library's views by the words of mappings and command line. */
final class Views {
    private static final ImmutableList<HierarchyView> SHIPPED = ImmutableList.of(HierarchyView.standard());

    private Views() {}

    /**
     * The view of a name, empty if the library ships none of it.
     *
     * @param name a name
     * @param selfLinkMarksTop what the data mean by a link from an account to itself; empty leaves it to the view
     */
    static Optional<HierarchyView> of(ViewName name, Optional<Boolean> selfLinkMarksTop) {
        Optional<HierarchyView> view = name == ViewName.STANDARD
                ? Optional.of(HierarchyView.standard())
                : SHIPPED.stream()
                        .filter(shipped -> shipped.ref().name().equals(name.word()))
                        .findFirst();
        return view.map(shipped -> selfLinkMarksTop
                .filter(marks -> marks != shipped.selfLinkMarksTop())
                .map(marks -> withSelfLinks(shipped, marks))
                .orElse(shipped));
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
