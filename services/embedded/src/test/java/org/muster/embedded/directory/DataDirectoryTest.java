package org.muster.embedded.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir Path parent;

    @Test
    void a_missing_directory_is_made_with_its_parents() throws IOException {
        var path = parent.resolve("a/b");

        try (var directory = DataDirectory.take(path)) {
            assertThat(directory.broker()).isEqualTo(path.resolve("broker"));
            assertThat(directory.store()).isEqualTo(path.resolve("store"));
            assertThat(path).isDirectory();
        }
    }

    @Test
    void the_second_to_take_it_is_told_which_directory_and_what_to_do() throws IOException {
        try (var first = DataDirectory.take(parent)) {
            assertThatExceptionOfType(DirectoryInUseException.class)
                    .isThrownBy(() -> DataDirectory.take(parent))
                    .withMessage("The data directory %s is in use by another Muster.", parent)
                    .satisfies(e -> assertThat(e.remedy()).contains("--muster.data="));
            assertThat(first.store()).isEqualTo(parent.resolve("store"));
        }
    }

    @Test
    void closed_it_can_be_taken_again() throws IOException {
        DataDirectory.take(parent).close();

        DataDirectory.take(parent).close();

        assertThat(parent.resolve("lock")).exists();
    }

    @Test
    void a_secret_is_made_once_and_kept_for_its_owner_alone() throws IOException {
        String made;
        try (var directory = DataDirectory.take(parent)) {
            made = directory.secret("access.key");
            assertThat(made).hasSize(43);
            assertThat(directory.secret("access.key")).isEqualTo(made);
            assertThat(directory.secret("other.key")).isNotEqualTo(made);
        }
        var file = parent.resolve("access.key");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(parent.resolve("access.key.new")).doesNotExist();

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try (var directory = DataDirectory.take(parent)) {
            assertThat(directory.secret("access.key")).isEqualTo(made);
        }
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_secret_of_which_only_a_part_is_left_is_not_replaced_silently() throws IOException {
        Files.writeString(parent.resolve("access.key"), "short");
        try (var directory = DataDirectory.take(parent)) {
            assertThatExceptionOfType(DirectoryUnusableException.class)
                    .isThrownBy(() -> directory.secret("access.key"))
                    .withStackTraceContaining("access.key holds no secret");
        }
    }

    @Test
    void a_file_in_its_place_is_named() throws IOException {
        var file = Files.createFile(parent.resolve("data"));

        assertThatExceptionOfType(DirectoryUnusableException.class)
                .isThrownBy(() -> DataDirectory.take(file))
                .withMessageContaining(file.toString())
                .satisfies(e -> assertThat(e.remedy()).contains("--muster.data="));
    }
}
