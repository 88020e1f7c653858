namespace ConflictModel;

/// <summary>
/// Writes a file atomically: a reader sees either the old content or all of the new content, and if writing fails, the file is unchanged.
/// Links are followed; a file that is replaced keeps its mode and, if permitted, its owner. A pipe, a device or a descriptor such as
/// <c>/dev/stdout</c> is written directly.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string _target;
    private readonly string _folder;
    private readonly bool _isDescriptor;

    // Null until there is something to replace the target with.
    private string? _temporary;
    private FileStream? _stream;

    private AtomicFile(string path)
    {
        _path = path;
        _target = FileLinks.Follow(path, out _isDescriptor);
        _folder = Path.GetDirectoryName(_target) ?? _target;
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file. It is created where there is none; its folder is not.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written; the message names it, and the folder where that is missing.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or no file be created in its folder.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        using var file = new AtomicFile(path);
        try
        {
            write(file.Open());
            file._stream!.Dispose();
            file.Commit();
        }
        catch (Exception exception) when (file.IsUnexplained(exception))
        {
            throw file.Explained(exception);
        }
    }

    /// <inheritdoc cref="Write"/>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        using var file = new AtomicFile(path);
        try
        {
            await write(file.Open()).ConfigureAwait(false);
            await file._stream!.DisposeAsync().ConfigureAwait(false);
            file.Commit();
        }
        catch (Exception exception) when (file.IsUnexplained(exception))
        {
            throw file.Explained(exception);
        }
    }

    public void Dispose()
    {
        try
        {
            _stream?.Dispose();
        }
        catch (IOException)
        {
            // The write has already failed with its own exception; flushing the buffer fails for the same reason.
        }
        finally
        {
            if (_temporary is not null)
            {
                File.Delete(_temporary);
            }
        }
    }

    private FileStream Open()
    {
        if (Directory.Exists(_target))
        {
            throw new IOException($"'{_path}' cannot be written: it is a folder; it must be a file.");
        }

        if (!Directory.Exists(_folder))
        {
            throw new DirectoryNotFoundException($"'{_path}' cannot be written: there is no folder '{_folder}'.");
        }

        return _stream = _isDescriptor || File.Exists(_target) ? OpenExisting() : Create(access: null);
    }

    /// <summary>Opens the existing file, to write it directly or to find out whether and how it may be replaced.</summary>
    private FileStream OpenExisting()
    {
        var existing = new FileStream(_target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        if (_isDescriptor)
        {
            // Continue after what others have written.
            return existing.CanSeek ? Ending(existing) : existing;
        }

        if (!existing.CanSeek || FileAccessRights.Of(existing.SafeFileHandle) is not { IsRegularFile: true } access)
        {
            return existing;
        }

        existing.Dispose();
        return Create(access);
    }

    private FileStream Create(FileAccessRights? access)
    {
        _temporary = Path.Join(_folder, $".{Path.GetRandomFileName()}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (access is not null && !OperatingSystem.IsWindows())
        {
            // Users without permission to read the file must not be able to read the temporary one.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        _stream = new(_temporary, options);
        access?.GiveTo(_stream.SafeFileHandle);
        return _stream;
    }

    private void Commit()
    {
        if (_temporary is not null)
        {
            File.Move(_temporary, _target, overwrite: true);
        }
    }

    /// <summary>Determines whether an exception does not yet say which file could not be written.</summary>
    private bool IsUnexplained(Exception exception) =>
        exception is IOException or UnauthorizedAccessException && !exception.Message.StartsWith($"'{_path}'", StringComparison.Ordinal);

    private Exception Explained(Exception exception)
    {
        var isUncreated = exception is UnauthorizedAccessException && _temporary is not null && _stream is null;
        var reason = isUncreated ? $"no file can be created in the folder '{_folder}'."
            : _temporary is null ? exception.Message
            : exception.Message.Replace(_temporary, _target, StringComparison.Ordinal);
        var message = $"'{_path}' cannot be written: {reason}";
        return exception is UnauthorizedAccessException
            ? new UnauthorizedAccessException(message, exception)
            : new IOException(message, exception);
    }

    private static FileStream Ending(FileStream stream)
    {
        stream.Position = stream.Length;
        return stream;
    }
}
