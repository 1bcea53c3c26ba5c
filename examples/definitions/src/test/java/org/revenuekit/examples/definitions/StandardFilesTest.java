package org.revenuekit.examples.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.revenuekit.funnel.process.StandardProcesses;
import org.revenuekit.segmentation.phase.PhaseModel;

/** The files that come with this module are the standards themselves. */
class StandardFilesTest {
    @Test
    void theStandardPhases() throws IOException {
        String file = Resources.toString(
                Resources.getResource(DefinitionJson.class, "relationship-phases.json"), StandardCharsets.UTF_8);

        assertEquals(DefinitionJson.PHASE_MODEL.write(PhaseModel.standard()), file);
        assertEquals(PhaseModel.standard(), DefinitionJson.PHASE_MODEL.read(file));
    }

    @Test
    void theModel() throws IOException {
        String file = Resources.toString(
                Resources.getResource(DefinitionJson.class, "the-model.json"), StandardCharsets.UTF_8);

        assertEquals(DefinitionJson.SALES_PROCESS.write(StandardProcesses.theModel()), file);
        assertEquals(StandardProcesses.theModel(), DefinitionJson.SALES_PROCESS.read(file));
    }
}
