package org.revenuekit.core.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What the compiler does not check on a class path: the kit, like its users, has the exported packages only. */
class TestKitTest {
    @Test
    void usesExportedPackagesOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.revenuekit.core.internal..")
                .check(new ClassFileImporter()
                        .importUrl(CoreDomain.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()));
    }
}
