package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.examples.report.mapping.ViewName;
import org.revenuekit.hierarchy.HierarchyView;

class ViewsTest {

    @Test
    void theStandardViewIsTheLibrarys() {
        assertEquals(Optional.of(HierarchyView.standard()), Views.of(ViewName.STANDARD, Optional.empty()));
        assertEquals(Optional.of(HierarchyView.standard()), Views.of(ViewName.STANDARD, Optional.of(false)));
    }

    @Test
    void anotherPolicyOfSelfLinksIsAnotherView() {
        HierarchyView view = Views.of(ViewName.STANDARD, Optional.of(true)).orElseThrow();
        assertTrue(view.selfLinkMarksTop());
        assertEquals(
                HierarchyView.standard().ref().name() + "-self-link-marks-top",
                view.ref().name());
        assertFalse(HierarchyView.standard().selfLinkMarksTop());
    }
}
