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
        assertEquals(HierarchyView.standard(), Views.of(ViewName.STANDARD, Optional.empty()));
        assertEquals(HierarchyView.standard(), Views.of(ViewName.STANDARD, Optional.of(false)));
    }

    @Test
    void everyNameIsAViewOfTheLibrary() {
        for (ViewName name : ViewName.values()) {
            assertEquals(name.word(), Views.of(name, Optional.empty()).ref().name());
        }
        assertEquals(HierarchyView.shipped().size(), ViewName.values().length);
    }

    @Test
    void anotherPolicyOfSelfLinksIsAnotherView() {
        HierarchyView view = Views.of(ViewName.STANDARD, Optional.of(true));
        assertTrue(view.selfLinkMarksTop());
        assertEquals(
                HierarchyView.standard().ref().name() + "-self-link-marks-top",
                view.ref().name());
        assertFalse(HierarchyView.standard().selfLinkMarksTop());
    }
}
