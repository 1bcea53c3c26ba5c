package org.revenuekit.examples.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.segmentation.care.PlayBook;
import org.revenuekit.segmentation.care.TouchCapacity;
import org.revenuekit.segmentation.care.WarningPolicy;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.signal.DetectionPolicy;
import org.revenuekit.segmentation.signal.SignalPolicy;
import org.revenuekit.segmentation.survey.ChannelPolicy;
import org.revenuekit.segmentation.survey.Questionnaire;

/** Every definition that is written is valid, reads back equal and is written the same again. */
@Domain(DefinitionsDomain.class)
class RoundTripProperties {
    private static <T> void assertRoundTrip(DefinitionFormat<T> format, T definition) {
        String json = format.write(definition);
        T read = format.read(json);
        assertEquals(definition, read);
        assertEquals(json, format.write(read));
        assertEquals(Set.of(), Schema.errors(json));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void indices(@ForAll IndexDefinition index) {
        assertRoundTrip(DefinitionJson.INDEX, index);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void grids(@ForAll SegmentGrid grid) {
        assertRoundTrip(DefinitionJson.GRID, grid);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void questionnaires(@ForAll Questionnaire questionnaire) {
        assertRoundTrip(DefinitionJson.QUESTIONNAIRE, questionnaire);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void channelPolicies(@ForAll ChannelPolicy policy) {
        assertRoundTrip(DefinitionJson.CHANNEL_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void signalPolicies(@ForAll SignalPolicy policy) {
        assertRoundTrip(DefinitionJson.SIGNAL_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void detectionPolicies(@ForAll DetectionPolicy policy) {
        assertRoundTrip(DefinitionJson.DETECTION_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void playBooks(@ForAll PlayBook book) {
        assertRoundTrip(DefinitionJson.PLAY_BOOK, book);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void warningPolicies(@ForAll WarningPolicy policy) {
        assertRoundTrip(DefinitionJson.WARNING_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void touchCapacities(@ForAll TouchCapacity capacity) {
        assertRoundTrip(DefinitionJson.TOUCH_CAPACITY, capacity);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void phaseModels(@ForAll PhaseModel model) {
        assertRoundTrip(DefinitionJson.PHASE_MODEL, model);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void salesProcesses(@ForAll SalesProcess process) {
        assertRoundTrip(DefinitionJson.SALES_PROCESS, process);
    }
}
