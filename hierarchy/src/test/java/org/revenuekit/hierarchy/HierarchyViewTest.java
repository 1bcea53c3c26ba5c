package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;

class HierarchyViewTest {
    @Test
    void theStandardViewIsThatOfAParentField() {
        assertEquals(DefinitionRef.of("crm-parent", 1), HierarchyView.standard().ref());
        assertFalse(HierarchyView.standard().selfLinkMarksTop());
    }

    @Test
    void aViewIsChangedByItsBuilder() {
        HierarchyView ours = HierarchyView.standard().toBuilder()
                .ref(DefinitionRef.of("ours", 2))
                .selfLinkMarksTop(true)
                .build();

        assertEquals(DefinitionRef.of("ours", 2), ours.ref());
        assertTrue(ours.selfLinkMarksTop());
        assertNotEquals(HierarchyView.standard(), ours);
        assertEquals(ours, ours.toBuilder().build());
    }

    @Test
    void aViewNeedsAReference() {
        String message = assertThrows(IllegalStateException.class, HierarchyView.builder()::build)
                .getMessage();
        assertTrue(message != null && message.contains("ref"), message);
    }
}
