package org.muster.contract.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Bringing what an office kept in a spreadsheet. */
@HttpExchange("/api/v1")
public interface TableApi {

    /**
     * Reads a table, CSV or XLSX, with one structure a line, or an operational presence (3W, 4W). A
     * refused line keeps the whole file out.
     *
     * @param dryRun only say what it would bring; true when left out
     * @param columns what each column holds, as names of {@link TableField} in the order of the
     *     file and separated by commas; guessed from the headings when left out
     * @param newPeople whether people whom the directory does not know are put into it
     * @param accepted of a table of presence, the proposals to take, by structure and separated by
     *     commas; those at national level when left out
     * @param file its bytes
     */
    @PostExchange("/countries/{country}/imports/table")
    TableReport importTable(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Boolean dryRun,
            @RequestParam(required = false) @Nullable String columns,
            @RequestParam(required = false) @Nullable Boolean newPeople,
            @RequestParam(required = false) @Nullable String accepted,
            @RequestBody byte[] file);

    /**
     * An empty table with the headings that are understood.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param language of the headings, {@code en} or {@code fr}
     */
    @GetExchange("/imports/template")
    ResponseEntity<byte[]> tableTemplate(
            @RequestParam String format, @RequestParam(required = false) @Nullable String language);
}
